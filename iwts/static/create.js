// The preview beside the form, and the formatting of numbers as their countries write them.

const form = document.querySelector("form[data-once]");
const aside = document.querySelector("aside");
const chat = aside.querySelectorAll(".chat-top, .chat-in");
const picks = aside.querySelector(".picks");
const list = picks.querySelector("ul");
const blank = picks.querySelector("template");
const names = aside.querySelector("[data-between]");
const { phone, message, slug, kind, routing, pasted } = form.elements;

const rows = () => [...form.querySelectorAll("#numbers > li")].map((row) => {
  const value = (selector) => row.querySelector(selector).value;
  return { label: value("[name$='-label']").trim(), number: value("[type=tel]"), message: value("textarea") };
});

function person({ label, number }) {
  const one = blank.content.cloneNode(true);
  const name = one.querySelector("b");
  name.textContent = label || number || "+…";
  name.dir = label ? "auto" : "ltr";
  one.querySelector(".face").textContent = [...label][0] ?? "☺";
  one.querySelector("bdi").textContent = label ? number : "";
  return one;
}

const show = (name, text) => {
  const mirror = aside.querySelector(`[data-mirror=${name}]`);
  mirror.textContent = text || mirror.dataset.empty;
};

// Who answers: up to three names, each in its own direction.
function showNames(people) {
  const shown = people.slice(0, 3).map((name) => Object.assign(document.createElement("bdi"), { textContent: name }));
  names.textContent = "";
  shown.forEach((name, place) => names.append(place ? names.dataset.between : "", name));
  if (people.length > 3) names.append(" …");
  if (!people.length) names.textContent = names.dataset.empty;
}

function follow() {
  const all = rows();
  const first = kind.value === "many" ? all[0] : undefined;
  const people = all.map(({ label, number }) => label || number).filter(Boolean);
  const isByTurns = first && routing.value === "turn" && people.length > 1;
  showNames(isByTurns ? people : [first?.label].filter(Boolean));
  aside.querySelector("[data-turns]").hidden = !isByTurns;
  aside.querySelector("[data-mirror=phone]").hidden = isByTurns;
  show("phone", first ? first.number : phone.value);
  show("message", first?.message || message.value);
  show("slug", slug.value);
  picks.hidden = !first || routing.value !== "pick";
  for (const part of chat) part.hidden = !picks.hidden;
  list.textContent = "";
  list.append(...all.map(person));
}

// Formats a complete number as its country writes it: immediately in the preview, and in its field when the focus
// leaves. While typing at the end of the field, only numbers with a plus are formatted: a local one may still change.
async function write(input, isLeft) {
  const list = input.closest(".affix").querySelector("select");
  const typed = input.value;
  const body = new URLSearchParams({ phone: typed, country: list.value });
  const answer = await fetch("/create/phone", { method: "POST", body }).catch(() => null);
  const read = answer?.ok ? await answer.json() : {};
  if (!read.phone || input.value !== typed) return;
  const isAtEnd = input === document.activeElement && input.selectionStart === typed.length;
  if (isLeft || (isAtEnd && /^\s*[+＋]/.test(typed))) {
    input.value = read.phone;
    if (read.country) list.value = read.country;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  } else if (input === phone && kind.value === "one") {
    show("phone", read.phone);
  }
}

let soon;
form.addEventListener("input", ({ target, isTrusted }) => {
  follow();
  if (!isTrusted || target.type !== "tel") return;
  clearTimeout(soon);
  if (target.value.match(/\p{Nd}/gu)?.length >= 7) soon = setTimeout(write, 300, target, false);
});
form.addEventListener("change", ({ target }) => {
  if (target.type !== "tel" || !target.value) return;
  clearTimeout(soon);
  write(target, true);
});
// A list that is pasted into a field for one number, which would lose its line breaks, goes where lists are read.
form.addEventListener("paste", (event) => {
  const text = event.clipboardData?.getData("text") ?? "";
  const full = text.split(/[\r\n\t,;]/).filter((part) => part.match(/\p{Nd}/gu)?.length >= 7);
  if (event.target.type !== "tel" || full.length < 2) return;
  event.preventDefault();
  kind.value = "many";
  pasted.value = text;
  form.querySelector("[value=paste]").click();
});
follow();
