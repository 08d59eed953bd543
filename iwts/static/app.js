// Conveniences: every page works without this script.

const all = (selector) => document.querySelectorAll(selector);

function tell(text) {
  const toast = document.createElement("p");
  toast.className = "toast";
  toast.setAttribute("role", "status");
  document.body.append(toast);
  setTimeout(() => { toast.textContent = text; }, 100); // announced only if the element exists before its text
  setTimeout(() => toast.remove(), 2600);
}

async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  // The clipboard API is missing over plain http.
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}

for (const button of all("[data-copy]")) button.hidden = false;
addEventListener("click", async ({ target }) => { // a list may be replaced (my.js)
  const button = target.closest("[data-copy]");
  if (!button) return;
  await copy(button.dataset.copy);
  tell(document.body.dataset.copied);
});

if (navigator.share) {
  for (const button of all("[data-share]")) {
    button.hidden = false;
    button.addEventListener("click", () => navigator.share({ url: button.dataset.share }).catch(() => {}));
  }
}

// A phone shows some of the owner's tabs, and the others after a swipe.
for (const tab of all("nav.tabs [aria-current]")) tab.scrollIntoView({ block: "nearest", inline: "nearest" });

for (const button of all("[data-print]")) button.hidden = false;
addEventListener("click", ({ target }) => { // a preview may be replaced (preview.js)
  if (target.closest("[data-print]")) print();
});

// The appearance changes without a reload, which keeps the input.
for (const choice of all("[data-look]")) {
  choice.addEventListener("click", (event) => {
    event.preventDefault();
    const { look } = choice.dataset;
    document.documentElement.dataset.theme = look;
    for (const each of all("[data-look]")) each.removeAttribute("aria-current");
    choice.setAttribute("aria-current", "true");
    fetch(`/?theme=${look}`, { method: "HEAD" }); // for its cookie
  });
}

// The country beside a number: its flag and calling code cover the list of countries. Rows may be added later.
const parts = (field) => ["[data-land]", "select", "[type=tel]"].map((part) => field.querySelector(part));

function showCountry(field) {
  const [face, list, number] = parts(field);
  const { flag, calling } = list.selectedOptions[0].dataset;
  face.textContent = `${flag} `;
  const code = document.createElement("span");
  code.textContent = calling;
  code.hidden = flag && number.value.trim().startsWith("+"); // the number has it
  face.append(code);
}

// A number that begins with a plus determines its country. The meaning of 00 and 011 depends on the chosen one.
function followNumber(field) {
  const [, list, number] = parts(field);
  const typed = number.value.replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt(0) & 15);
  const dialled = typed.replace(/[^+\d]/g, "");
  const named = [...list.options].filter(({ value, dataset }) => value && dialled.startsWith(dataset.calling));
  if (named.length && !named.some(({ value }) => value === list.value)) {
    list.value = named.find(({ dataset }) => !("shared" in dataset)).value;
  }
  showCountry(field);
  list.parentElement.toggleAttribute("data-idle", /^(\+|00)/.test(dialled) && !named.length);
}

for (const face of all("[data-land]")) followNumber(face.closest(".affix"));

// How full a message is, shown from 90%: in characters, or in encoded bytes (iwts/links/targets.py) on the same scale.
function measure(area) {
  const said = area.closest(".field").querySelector("[data-used]");
  const number = new Intl.NumberFormat(`${document.documentElement.lang}-u-nu-latn`, { useGrouping: "always" });
  const text = area.value.trim().replace(/\p{Cs}/gu, "");
  const bytes = encodeURIComponent(text).length + 2 * (text.match(/[!'()*]/g)?.length ?? 0);
  const { most, room } = area.dataset;
  const used = Math.max([...text].length, Math.ceil((bytes * most) / room));
  said.firstElementChild.hidden = used < 0.9 * most;
  said.firstElementChild.textContent = `${number.format(used)} / ${number.format(most)}`;
  said.className = used > most ? "err" : "hint";
}

all("textarea[data-most]").forEach(measure);

addEventListener("change", ({ target }) => { if (target.closest(".land")) showCountry(target.closest(".affix")); });
addEventListener("input", ({ target }) => {
  if (target.matches("textarea[data-most]")) measure(target);
  if (target.matches(".land + [type=tel]")) followNumber(target.closest(".affix"));
});

// Shows while typing whether a slug is free.
for (const input of all("[data-check]")) {
  const said = input.closest(".field").querySelector("[data-checked]");
  let soon;
  input.addEventListener("input", () => {
    clearTimeout(soon);
    said.textContent = "";
    input.closest(".field").querySelector(".err")?.remove();
    input.removeAttribute("aria-invalid");
    if (input.value.trim().length < 3) return;
    soon = setTimeout(async () => {
      const asked = input.value;
      const answer = await fetch(input.dataset.check + encodeURIComponent(asked)).catch(() => null);
      if (answer?.ok && input.value === asked) said.textContent = (await answer.json()).text;
    }, 300);
  });
}

// A second tap on a slow connection must not make a second link.
for (const form of all("form[data-once]")) {
  form.addEventListener("submit", () => { form.querySelector("button.go").disabled = true; });
}
addEventListener("pageshow", () => all("form[data-once] button.go").forEach((b) => { b.disabled = false; }));

addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of all("details.menu[open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
addEventListener("focusout", ({ target, relatedTarget }) => {
  const menu = target.closest("details.menu");
  if (relatedTarget && menu && !menu.contains(relatedTarget)) menu.open = false;
});
