// Opens a chat entirely in the browser: no input reaches the server, one of our addresses, or any storage.

const form = document.querySelector("form[data-plans]");
const { phone, message, "phone-country": country } = form.elements;
const texts = JSON.parse(form.dataset.texts);

// `Plan` in iwts/links/phone.py explains these; the main country of a shared calling code comes first.
const start = (pattern) => pattern && new RegExp(`^(?:${pattern})`);
const plans = JSON.parse(form.dataset.plans).map(([region, calling, lengths, mobile, trunk, rule, abroad]) => (
  { region, calling, lengths, mobile, trunk: start(trunk), rule, abroad: start(abroad) }
));

// Reads numbers like iwts/links/phone.py, but checks only their lengths. An unusable input gives { wrong }, the name of
// a text, with its values.

const WHATSAPP = /^(?:(?:https?:)?(?:\/\/)?(?:www\.)?wa\.me\/([^/?#]*)|(?:(?:https?:)?(?:\/\/)?(?:[a-z]+\.)?whatsapp\.com\/|whatsapp:\/\/)[^?#]*\?(?:[^#]*&)?phone=([^&#]*))/i;
const LINK = /:\/\/|^(?:[\w-]+\.)+[a-z]{2,}(?:[/?:#]|$)/i;

// The decimal digits of a script are ten consecutive characters, starting with its zero.
function digit(char) {
  const code = char.codePointAt(0);
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before++;
  return before % 10;
}

// Removes direction marks and other invisible characters; converts digits and signs of all scripts to ASCII.
function fold(text) {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Mn}\p{Me}]/gu, "")
    .replace(/[^\d\P{Nd}]/gu, digit)
    .replace(/[＋﹢]/g, "+")
    .replace(/[，、،；؛;]/g, ",")
    .replace(/[／⁄∕]/g, "/")
    .trim();
}

function unquoted(text) {
  try {
    return fold(decodeURIComponent(text));
  } catch {
    return text; // a lone % is reported as a foreign character
  }
}

// The digits in the input, after a plus if they are surely international.
function typedNumber(text) {
  let number = fold(text).replace(/^tel:(.*)/is, (_, rest) => unquoted(rest));
  const link = number.match(WHATSAPP);
  const linked = link ? unquoted(link[1] ?? link[2]) : "";
  if (/\d/.test(linked)) number = `+${linked}`;
  else if (link || LINK.test(number)) return { wrong: "link" };
  number = number.replace(/[\p{Pd}\p{Ps}\p{Pe}\p{Zs}\\−ー∼～⁓~.·•・‧∙．。]/gu, "").replace(/^\++/, "+");
  const parts = (sign, least) => number.split(sign).filter((part) => part.match(/\d/g)?.length >= least).length;
  if (parts(/[+,]/, 1) > 1 || parts("/", 7) > 1) return { wrong: "several" }; // 030 / 1234567 is one
  const foreign = number.match(/[^\d+/]+/);
  if (foreign) return { wrong: "foreign", found: foreign[0].slice(0, 20) };
  const digits = number.replace(/\D/g, "");
  if (!digits) return { wrong: "empty" };
  return { typed: number.includes("+") ? `+${digits}` : digits };
}

function withoutTrunk({ lengths, trunk, rule }, typed) {
  const found = trunk && typed.match(trunk);
  if (!found) return typed;
  const bare = rule && found[found.length - 1] !== undefined ? typed.replace(trunk, rule) : typed.slice(found[0].length);
  return lengths.includes(bare.length) ? bare : typed;
}

// Splits off a calling code: [plan, remaining digits]. A shared code belongs to the chosen country if possible.
function abroad(digits, home) {
  const plan = [home, ...plans].find((each) => each && digits.startsWith(each.calling));
  return [plan, digits.slice(plan?.calling.length)];
}

// The possible readings of the input, the most likely first.
function readings(typed, home) {
  if (typed.startsWith("+")) return [abroad(typed.slice(1).replace(/^00/, ""), home)];
  const found = typed.startsWith("00") ? [abroad(typed.slice(2), home)] : [];
  if (!home) return [...found, abroad(typed)];
  const dialled = home.abroad && typed.match(home.abroad);
  if (dialled) found.push(abroad(typed.slice(dialled[0].length), home));
  const inside = [home, typed];
  if (!typed.startsWith(home.calling)) return [...found, inside];
  // 31612345678 with the Netherlands chosen: in a long number without its leading 0, 31 is the calling code.
  const coded = abroad(typed, home);
  return home.trunk && typed.length >= 10 ? [...found, coded, inside] : [...found, inside, coded];
}

const listed = (plan) => [...country.options].find((option) => option.value && option.value === plan?.region);
const nameOf = (option) => option.text.replace(` (\u200e${option.dataset.calling})`, "");

function fit([plan, typed]) {
  const option = listed(plan);
  if (!option) return plan?.lengths.includes(typed.length) ? { digits: plan.calling + typed } : { wrong: "code" };
  const national = withoutTrunk(plan, typed);
  const digits = plan.calling + national;
  if (plan.lengths.includes(national.length) && digits.length >= 7 && digits.length <= 15) {
    return { digits, mobile: plan.mobile.includes(national.length), from: nameOf(option) };
  }
  const short = national.length < Math.min(...plan.lengths);
  const long = national.length > Math.max(...plan.lengths);
  return { wrong: short ? "short" : long ? "long" : "none", country: nameOf(option) };
}

// { digits } for a chat, or { wrong }.
function read(text, region) {
  const { typed, ...wrong } = typedNumber(text);
  if (!typed) return wrong;
  const home = plans.find((plan) => region && plan.region === region);
  const found = readings(typed, home).map(fit);
  const fitting = found.filter(({ digits }) => digits);
  // 4915123456789 with Germany chosen: the mobile number wins, because WhatsApp is used on mobile phones.
  if (fitting.length) return (!typed.startsWith("00") && fitting.find(({ mobile }) => mobile)) || fitting[0];
  if (/^(\+|00)/.test(typed)) return found[0];
  if (!home) return { wrong: "country" };
  const { from } = fit(abroad(typed));
  return from && found[0].wrong !== "short" ? { wrong: "elsewhere", country: found[0].country, other: from } : found[0];
}

// The message encoded for a link (like iwts/links/targets.py), or { wrong }.
function encode(text) {
  const clean = text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\p{Cs}]/gu, "").trim();
  const count = [...clean].length;
  const most = Number(form.dataset.most);
  if (count > most) return { wrong: "characters", most, count };
  const encoded = encodeURIComponent(clean).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return encoded.length > Number(form.dataset.room) ? { wrong: "room" } : { encoded };
}

function tell(field, { wrong, ...values }) {
  const line = document.getElementById(`${field.id}-error`);
  line.hidden = !wrong;
  line.querySelector("span").textContent = wrong ? texts[wrong].replace(/%\((\w+)\)s/g, (_, name) => values[name]) : "";
  if (wrong) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
  return wrong;
}

const readPhone = () => read(phone.value, country.value);
const readMessage = () => encode(message.value);

// Errors disappear as soon as they are fixed.
function follow() {
  const number = readPhone();
  form.querySelector("[data-how]").hidden = Boolean(number.digits);
  form.querySelector("[data-chat]").hidden = !number.digits;
  form.querySelector("[data-chat] bdi").textContent = number.digits ? `+${number.digits}` : "";
  if (number.digits) tell(phone, number);
  if (!readMessage().wrong) tell(message, {});
}

form.addEventListener("input", follow);
country.addEventListener("change", () => phone.value && tell(phone, readPhone()));
// Errors appear when the other field gets the focus. On leaving a field, they would move the button under the finger.
message.addEventListener("focus", () => phone.value && tell(phone, readPhone()));
phone.addEventListener("focus", () => tell(message, readMessage()));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const number = readPhone();
  const text = readMessage();
  const wrong = [tell(phone, number) && phone, tell(message, text) && message].find(Boolean);
  if (wrong) wrong.focus();
  else location.assign(`https://wa.me/${number.digits}${text.encoded ? `?text=${text.encoded}` : ""}`);
});

form.querySelector("fieldset").disabled = false;
follow();

// Keeps this page for offline use, and promises it only on success: plain http and some private windows prevent it.
if (navigator.serviceWorker) {
  navigator.serviceWorker.register("/send/worker.js")
    .then(() => navigator.serviceWorker.ready)
    .then(() => { form.querySelector("[data-offline]").hidden = false; }, () => {});
}
