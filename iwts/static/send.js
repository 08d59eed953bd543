// Opens a chat entirely in the browser: no input reaches the server, one of our addresses, or any storage.

const form = document.querySelector("form[data-plans]");
const { phone, message, "phone-country": country } = form.elements;
const texts = JSON.parse(form.dataset.texts);

// The numbering plans of all countries are half of what this page weighs, so they come once somebody goes into the form.
// They come as one: a file for each country would tell the server whose number it is.
// `Plan` in iwts/links/plans.py explains these; the main country of a shared calling code comes first.
const names = ["region", "calling", "lengths", "trunk", "rule", "prefix", "abroad", "leading", "mobile", "other"];
let known, plans, mains, request;

async function load() {
  known = await (await fetch(form.dataset.plans)).json();
  plans = known.plans.map((plan) => Object.fromEntries(names.map((name, n) => [name, plan[n]])));
  mains = new Map([...plans].reverse().map((plan) => [plan.calling, plan]));
  follow();
  keep();
}

const loading = () => request ??= load().catch(() => { request = undefined; }); // the next one who asks tries again

// Reads numbers as iwts/links/dialled.py does: { digits, isLinked, plus, breaks, brackets }, or { wrong }, the name of a
// text, with its values.

const URI = /^(?:(?:[\p{L}\p{N}_-]+\.)?tel(?:;[^:]*)?:(?:tel:)?|whatsapp:(?!\/\/))/iu;
const LINK = /^(?:(?:https?:)?(?:\/\/)?(?:www\.)?wa\.me\/+(?:c\/+|p\/+\d+\/+)?([^/?#]*\d[^/?#]*)|(?:(?:https?:)?(?:\/\/)?(?:(?:[a-z]+\.)?whatsapp\.com|(?:www\.)?wa\.me)\/|whatsapp:\/\/|\/*send\/*\?)(?:[^?#]*\?)?(?:[^#]*[&;])?phone=([^&#]*)|(?:https?:)?(?:\/\/)?(?:www\.)?whatsapp\.com\/+catalog\/+(\d+)|(\+?\d+)(?::\d+)?@(?:s\.whatsapp\.net|c\.us)$)/i;
const ANY_LINK = /:\/\/|^(?:[\p{L}\p{N}_-]+\.)+[a-z]{2,}(?:[/?:#]|$)/iu;
const EXTENSION = /\d[ .,;(-]*(?:ext(?:ension)?|x|#)[ .:=-]*\d{1,7}[ (]*$/i;
const LEAD = /^ *(?:\+|00)\d?\d?|\( *\d\d? *\(/g; // what stands before an area code: 0049 (0) 1512 / 3456789
const FOREIGN = /[^\d+ (./\\~-]+/;
const count = (text) => text.match(/\d/g)?.length ?? 0;

// The decimal digits of a script are ten consecutive characters, starting with its zero.
function digit(char) {
  const code = char.codePointAt(0);
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before++;
  return before % 10;
}

const trim = (text) => text.replace(/^[\s\x1c-\x1f\x85]+|[\s\x1c-\x1f\x85]+$/g, "");

// Removes direction marks and other invisible characters; converts digits, signs and spaces of all scripts to ASCII.
function fold(text) {
  return trim(trim(text.replace(/\p{DI}/gu, ""))
    .replace(/[^\d\P{Nd}]/gu, digit)
    .replace(/[＋﹢]/g, "+")
    .replace(/[\p{Pd}−ー∼～⁓]/gu, "-")
    .replace(/[\p{Ps}\p{Pe}]/gu, "(")
    .replace(/[·•・‧∙．。]/g, ".")
    .replace(/[，、،；؛]/g, ",")
    .replace(/[／⁄∕\n\r\v\f\x85\u2028\u2029]/g, "/")
    .replace(/[\p{Zs}\t\u2800]/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Mn}\p{Me}]/gu, ""));
}

function unquoted(text) {
  try {
    return fold(decodeURIComponent(text));
  } catch {
    return text; // a lone % is reported as a foreign character
  }
}

// The number in a link or a contact (or the text itself), and whether it is surely international.
function unlinked(text) {
  const ids = new Set([...text.matchAll(/(?:^|[^\p{L}\p{N}_])waid=(\d+)/giu)].map(([, id]) => id));
  if (ids.size > 1) return { wrong: "several" };
  if (ids.size) return { text: [...ids][0], isLinked: true };
  const uri = text.match(URI);
  if (uri) return { text: unquoted(text.slice(uri[0].length)) };
  const link = text.match(LINK);
  const linked = link ? unquoted(link.slice(1).find(Boolean) || "") : "";
  if (/\d/.test(linked)) return { text: linked, isLinked: true };
  return ANY_LINK.test(text) ? { wrong: "link" } : { text };
}

function dialled(typed) {
  if ([...typed].length > 500) return { wrong: "much" };
  const { text, isLinked, wrong } = unlinked(fold(typed));
  if (wrong) return { wrong };
  if (EXTENSION.test(text)) return { wrong: "extension" };
  const parts = (sign, least, lead = "") => text.split(sign).filter((part) => count(part.replace(lead, "")) >= least).length;
  if (parts(/[+,;]/, 1) > 1 || parts("/", 7, LEAD) > 1) return { wrong: "several" }; // 030 / 1234567 is one
  const foreign = text.match(FOREIGN);
  if (foreign) {
    return parts(FOREIGN, 7) > 1 ? { wrong: "several" } : { wrong: "foreign", found: [...foreign[0]].slice(0, 20).join("") };
  }
  const first = text.search(/\d/);
  if (first < 0) return { wrong: "empty" };
  const plus = isLinked || text.slice(0, first).includes("+") ? "+" : text.includes("+") ? "behind" : "";
  let place = 0;
  const breaks = [...text.matchAll(/(\d+)(\D+)(?=\d)/g)].map(([, group, signs]) => (
    { place: (place += group.length), group: group.length, signs }
  ));
  const brackets = [...text.matchAll(/\( *(\d\d?) *\(/g)].map((found) => [count(text.slice(0, found.index)), found[1]]);
  return { digits: text.replace(/\D/g, ""), isLinked, plus, breaks, brackets: brackets.filter(([before]) => before) };
}

// Numbering plans, as in iwts/links/plans.py.

const begin = (pattern, text) => pattern && text.match(new RegExp(`^(?:${pattern})`));
const whole = (pattern, text) => Boolean(pattern) && new RegExp(`^(?:${pattern})$`).test(text);
const codeOf = (digits) => [1, 2, 3].map((n) => digits.slice(0, n)).find((code) => mains.has(code)) ?? "";
const oldOf = (digits) => {
  const old = known.old[codeOf(digits)];
  return old && whole(old[0], digits.slice(3)) && { year: old[1], length: old[2], begin: old[3] };
};

function forms({ calling, trunk, rule }, number) {
  const found = begin(trunk, number);
  if (!found || found[0] === calling) return [number];
  const kept = rule && found[found.length - 1] !== undefined ? found[0].replace(new RegExp(trunk), rule) : "";
  return [number, kept + number.slice(found[0].length)];
}

function inside(home, number) {
  const { prefix, calling } = home;
  const more = prefix && prefix === calling && number.startsWith(prefix) ? [number.slice(prefix.length)] : [];
  return [...forms(home, number), ...more];
}

// The plan that has exactly this number, if any.
function planOf(digits) {
  if (digits.length < 7 || digits.length > 15 || oldOf(digits)) return undefined;
  const current = digits.replace(/^521(?=\d{10}$)/, "52").replace(/^(55\d\d)(?=[6-9]\d{7}$)/, "$1" + "9");
  const code = codeOf(current);
  const number = current.slice(code.length);
  const has = (plan) => plan.lengths.includes(number.length) && (whole(plan.mobile, number) || whole(plan.other, number));
  const plan = plans.find((each) => each.calling === code && (each.leading ? begin(each.leading, number) : has(each)));
  return plan && has(plan) ? plan : undefined;
}

function isMobile(digits) {
  const current = digits.replace(/^521(?=\d{10}$)/, "52").replace(/^(55\d\d)(?=[6-9]\d{7}$)/, "$1" + "9");
  const plan = planOf(digits);
  return whole(plan?.mobile, current.slice(plan?.calling.length));
}

// Reads numbers as iwts/links/phone.py does.

const RARE = 14;

function isCodeBefore({ digits, brackets }, home) {
  if (!brackets.length) return false;
  const [place, bracket] = brackets[0];
  const prefix = (home && begin(home.abroad, digits)) || begin("00", digits);
  return [digits.slice(0, place), prefix ? digits.slice(prefix[0].length, place) : ""]
    .some((before) => mains.has(before) && ["0", mains.get(before).prefix].includes(bracket));
}

function isZeroBeforeCode({ digits, breaks }, { calling }) {
  if (!digits.startsWith(`0${calling}`)) return false;
  return breaks.some(({ place }) => place === calling.length + 1) || calling.length + digits.length > RARE;
}

function starts(typed, home) {
  const { digits, plus } = typed;
  const prefix = home && begin(home.abroad, digits);
  const found = prefix ? [prefix[0].length] : [];
  if (digits.startsWith("00")) found.push(2);
  if (home && isZeroBeforeCode(typed, home)) found.push(1);
  if (plus || (home && (digits.startsWith(home.calling) || isCodeBefore(typed, home)))) found.push(0);
  return found;
}

function abroad({ digits, brackets }, start) {
  const code = codeOf(digits.slice(start));
  if (!code) return [];
  const plan = mains.get(code);
  const after = start + code.length;
  const found = forms(plan, digits.slice(after));
  const [place, bracket] = brackets[0] ?? [];
  if (place === after && ["0", plan.prefix].includes(bracket)) found.push(digits.slice(after + bracket.length));
  return [...new Set(found)].sort().map((form) => ({ digits: code + form, prefix: start, code: code.length }));
}

function readings(typed, home) {
  const found = starts(typed, home).flatMap((start) => abroad(typed, start));
  if (home && !isCodeBefore(typed, home)) {
    if (typed.plus !== "+") {
      const all = [...new Set(inside(home, typed.digits))].sort();
      found.push(...all.map((form) => ({ digits: home.calling + form, prefix: 0, code: 0 })));
    } else if (/[^0]/.test(home.prefix) && typed.digits.startsWith(home.prefix)) {
      const { length } = home.prefix;
      const bare = [...forms(home, typed.digits).slice(1), typed.digits.slice(length)];
      found.push(...[...new Set(bare)].sort().map((form) => ({ digits: home.calling + form, prefix: length, code: 0 })));
    }
  }
  return found.filter(({ digits }) => planOf(digits));
}

function likely({ breaks }, found) {
  const isInside = ({ prefix, code }) => breaks.some(({ place }) => (
    (place > 0 && place < prefix) || (place > prefix && place < prefix + code)
  ));
  const apart = found.filter((reading) => !isInside(reading));
  const digits = [...new Set((apart.length ? apart : found).map((reading) => reading.digits))];
  const usual = digits.filter((each) => each.length < RARE);
  return usual.length === 1 && isMobile(usual[0]) ? usual : digits;
}

// The numbers that end before a short last part, such as 555019-12; null if there are two numbers.
function ends(typed, home, whole) {
  const found = [];
  const isUsual = whole.some((each) => each.length < RARE);
  for (const [n, { place, group, signs }] of (typed.digits.length <= 40 ? typed.breaks : []).entries()) {
    const part = { ...typed, digits: typed.digits.slice(0, place), breaks: typed.breaks.slice(0, n) };
    const head = likely(part, readings(part, home));
    const tail = typed.digits.slice(place);
    const here = home ?? (head.length ? mains.get(codeOf(head[0])) : undefined);
    const isNumber = !isUsual && Math.min(place, tail.length) >= 7 && here
      && readings({ digits: tail, plus: "", breaks: [], brackets: [] }, here).length > 0;
    const isSlashed = signs.includes("/");
    const isAlike = isSlashed && tail.length === group && group >= 6;
    const after = (typed.breaks[n + 1]?.place ?? typed.digits.length) - place;
    const isUnlike = n > 0 && signs.trim() !== typed.breaks[n - 1].signs.trim();
    const isPart = isUnlike ? after <= Math.max(group, 3) : after < group;
    if (isAlike || (head.length && (isNumber || (isSlashed && isPart)))) return null;
    if (whole.length && after === tail.length && isPart && /[-.(~\\]/.test(signs)) found.push(...head);
  }
  return found;
}

const listed = (plan) => [...country.options].find((option) => option.value && option.value === plan?.region);
const nameOf = (option) => option.text.replace(` (\u200e${option.dataset.calling})`, "");
const shortest = (found) => [...found].sort((one, other) => one.length - other.length)[0];

function misfit(plan, number) {
  const old = oldOf(plan.calling + number);
  const name = nameOf(listed(plan));
  if (old) return { wrong: "old", country: name, code: plan.calling, ...old };
  const isShort = number.length < Math.min(...plan.lengths);
  const isLong = number.length > Math.max(...plan.lengths);
  return { wrong: isShort ? "short" : isLong ? "long" : "none", country: name };
}

function problem(typed, home) {
  const begins = starts(typed, home);
  for (const { digits } of begins.flatMap((start) => abroad(typed, start))) {
    const old = oldOf(digits);
    const code = codeOf(digits);
    if (old) return { wrong: "old", country: nameOf(listed(mains.get(code))), code, ...old };
  }
  const [start] = begins;
  if (start === undefined || (!start && !typed.plus)) {
    if (!home) return { wrong: "country" };
    const found = misfit(home, shortest(inside(home, typed.digits)));
    if (found.wrong === "short" || found.wrong === "old") return found;
    const other = abroad(typed, 0).map(({ digits }) => listed(planOf(digits))).find(Boolean);
    return other ? { ...found, wrong: "elsewhere", other: nameOf(other) } : found;
  }
  const digits = typed.digits.slice(start);
  const code = codeOf(digits);
  const plan = home?.calling === code ? home : mains.get(code);
  return plan?.region ? misfit(plan, shortest(forms(plan, digits.slice(code.length)))) : { wrong: "code" };
}

// { digits } for a chat, { wrong }, or { wrong: "which", choices } for digits that may mean several numbers.
function read(text, region) {
  const typed = dialled(text);
  if (typed.wrong) return typed;
  const home = typed.isLinked ? undefined : plans.find((plan) => region && plan.region === region);
  const marks = typed.brackets.slice(isCodeBefore(typed, home) ? 1 : 0);
  if (marks.some(([, bracket]) => bracket === "0")) return { wrong: "foreign", found: "(0)" };
  const found = likely(typed, readings(typed, home));
  const shorter = ends(typed, home, found);
  if (!shorter) return { wrong: "several" };
  const choices = [...new Set([...found, ...shorter])];
  if (!choices.length) return problem(typed, home);
  return choices.length > 1 ? { wrong: "which", choices } : { digits: choices[0] };
}

// The message encoded for a link (like iwts/links/targets.py), or { wrong }.
function encode(text) {
  const lines = text.replace(/\r\n|[\r\v\f\x85\u2028\u2029]/g, "\n");
  const clean = lines.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\p{Cs}]/gu, "").trim();
  const count = [...clean].length;
  const most = Number(form.dataset.most);
  if (count > most) return { wrong: "characters", most, count };
  const encoded = encodeURIComponent(clean).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return encoded.length > Number(form.dataset.room) ? { wrong: "room" } : { encoded };
}

// As in iwts/i18n.py, Spanish groups the digits of 1.000, too.
const figures = new Intl.NumberFormat(`${document.documentElement.lang}-u-nu-latn`, { useGrouping: "always" });
const shown = (value) => (typeof value === "number" ? figures.format(value) : value);

function tell(field, { wrong, ...values }) {
  const line = document.getElementById(`${field.id}-error`);
  line.hidden = !wrong;
  line.querySelector("span").textContent = wrong ? texts[wrong].replace(/%\((\w+)\)s/g, (_, name) => shown(values[name])) : "";
  if (wrong) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
  return wrong;
}

const readPhone = () => (plans ? read(phone.value, country.value) : { wrong: "unloaded" });
const choices = form.querySelector("[data-choices]");

// Digits that may mean several numbers are a question: each answer is a button.
function tellPhone(number) {
  choices.hidden = !number.choices;
  choices.textContent = "";
  choices.append(...(number.choices ?? []).map((digits) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn";
    button.dir = "ltr";
    button.textContent = `+${digits}`;
    button.addEventListener("click", () => {
      phone.value = `+${digits}`;
      phone.dispatchEvent(new Event("input", { bubbles: true }));
      phone.focus();
    });
    return button;
  }));
  return tell(phone, number);
}
const readMessage = () => encode(message.value);

// Errors disappear as soon as they are fixed.
function follow() {
  const number = readPhone();
  form.querySelector("[data-how]").hidden = Boolean(number.digits);
  form.querySelector("[data-chat]").hidden = !number.digits;
  form.querySelector("[data-chat] bdi").textContent = number.digits ? `+${number.digits}` : "";
  if (number.digits) tellPhone(number);
  if (!readMessage().wrong) tell(message, {});
}

form.addEventListener("input", follow);
form.addEventListener("focusin", loading);
country.addEventListener("change", () => plans && phone.value && tellPhone(readPhone()));
// Errors appear when the other field gets the focus. On leaving a field, they would move the button under the finger.
message.addEventListener("focus", () => plans && phone.value && tellPhone(readPhone()));
phone.addEventListener("focus", () => tell(message, readMessage()));
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (!plans) await loading();
  const number = readPhone();
  const text = readMessage();
  const wrong = [tellPhone(number) && phone, tell(message, text) && message].find(Boolean);
  if (wrong) wrong.focus();
  else location.assign(`https://wa.me/${number.digits}${text.encoded ? `?text=${text.encoded}` : ""}`);
});

// Keeps this page for offline use, and promises it only on success: plain http and some private windows prevent it.
function keep() {
  navigator.serviceWorker?.register("/send/worker.js")
    .then(() => navigator.serviceWorker.ready)
    .then(() => { form.querySelector("[data-offline]").hidden = false; }, () => {});
}

form.querySelector("fieldset").disabled = false;
follow();
if (phone.value || navigator.serviceWorker?.controller) loading(); // a browser kept the input, or the plans
