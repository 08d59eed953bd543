// A form that shows its result: the result follows the form, which without this script has a button for it.

const PAUSE = 300; // ms without a change before an update
const form = document.querySelector("form[data-preview]");
const said = form.querySelector("[data-said]");
let soon = 0;
let asked = ""; // the address of the latest request, or of what is shown
let under = null; // the update under way

const address = () => `${form.getAttribute("action")}?${new URLSearchParams(new FormData(form))}`;

function show(page) {
  const shown = document.getElementById(form.dataset.preview);
  const made = page.getElementById(form.dataset.preview);
  for (const hidden of made.querySelectorAll("[data-copy],[data-print]")) hidden.hidden = false;
  for (const alert of made.querySelectorAll("[autofocus]")) alert.removeAttribute("autofocus"); // who types stays there
  shown.replaceWith(made);
  document.querySelector(".top .pop")?.replaceWith(page.querySelector(".top .pop")); // a change of language keeps all
  for (const old of form.querySelectorAll(".err")) old.remove();
  for (const field of form.querySelectorAll("[name]")) {
    const [old, now] = [field, page.getElementById(field.id)];
    if (!now) continue;
    for (const name of ["aria-invalid", "aria-describedby"]) {
      if (now.hasAttribute(name)) old.setAttribute(name, now.getAttribute(name));
      else old.removeAttribute(name);
    }
    const error = page.getElementById(`${field.id}-error`);
    if (error) old.closest(".field").append(error);
    if (old.tagName === "SELECT" && !error) old.value = now.value; // a logo raises the damage tolerance
  }
}

async function update() {
  clearTimeout(soon);
  soon = 0;
  const mine = address();
  if (mine === asked) return;
  asked = mine;
  try {
    const answer = await fetch(mine);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== asked) return; // changed again since
    if (!page.getElementById(form.dataset.preview)) throw new Error(page.querySelector("main .lead")?.textContent);
    show(page);
    history.replaceState(null, "", mine);
    said.textContent = "";
    form.removeAttribute("data-failed");
  } catch (error) {
    if (mine !== asked) return;
    asked = "";
    // What the server says, such as how long to wait. A browser's words for a lost connection help no one.
    said.textContent = (!(error instanceof TypeError) && error.message) || said.dataset.said;
    form.setAttribute("data-failed", "");
  }
}

function follow() {
  clearTimeout(soon);
  soon = setTimeout(() => { under = update(); }, PAUSE);
}

form.addEventListener("input", follow);
form.addEventListener("submit", (event) => {
  if (form.hasAttribute("data-failed")) return; // let the browser try
  event.preventDefault();
  under = update();
});

// What is printed is what was typed.
addEventListener("click", async (event) => {
  if (!event.target.closest("[data-print]")) return;
  event.stopImmediatePropagation();
  if (soon) under = update();
  await under;
  await Promise.allSettled([...document.images].map((image) => image.decode())); // print() waits for no picture
  if (!form.querySelector("[aria-invalid=true]")) print();
}, true);

asked = address();
// Choices made before this script loaded count too.
const isChanged = (field) => [...(field.options ?? [])].some((one) => one.selected !== one.defaultSelected)
  || field.checked !== field.defaultChecked || (!field.options && field.value !== field.defaultValue);
if ([...form.querySelectorAll("input, select")].some(isChanged)) {
  asked = "";
  under = update();
}
