// The bar of a panel: how much is not saved yet, Discard and Save. Without scripts, each part has a button.

const form = document.getElementById("form");
const bar = document.querySelector(".changes");
const said = bar.querySelector("[role=status]");
const discard = bar.querySelector("a");
const plural = new Intl.PluralRules(document.documentElement.lang);
const ASIDE = /^(csrf|part|ten|was-.*|.*country)$/; // fields that are not stored
let count = 0;
let isLeaving = false;

const read = (filled) => new Map([...new FormData(filled)].filter(([name]) => !ASIDE.test(name)));

// HTML has the fields as they came. If they came with somebody's input, a fresh page has those that are stored.
async function stored() {
  const fresh = "typed" in form.dataset && await fetch(discard.href).then((answer) => answer.text()).catch(() => "");
  const page = new DOMParser().parseFromString(fresh || form.outerHTML, "text/html");
  return read(page.getElementById("form") ?? form);
}

function changes(was, is) {
  const changed = new Set();
  for (const name of new Set([...was.keys(), ...is.keys()])) {
    if ((was.get(name) ?? "") === (is.get(name) ?? "")) continue;
    const day = name.match(/^hours-[a-z]+|^day-\d+/)?.[0];
    const row = name.match(/^phone-\d+/)?.[0];
    changed.add(day ?? (!row || (was.has(row) && is.has(row)) ? name : row)); // a number more or less is one change, as is a day
  }
  const order = (these, those) => [...these.keys()].filter((name) => /^phone-\d+$/.test(name) && those.has(name)).join();
  return changed.size + (order(was, is) !== order(is, was));
}

const was = await stored();
const show = () => {
  count = changes(was, read(form));
  bar.dataset.counts = "";
  bar.hidden = count === 0;
  said.textContent = count ? bar.dataset[plural.select(count)].replace("#", count) : "";
};
form.addEventListener("input", show);
addEventListener("pageshow", () => {
  isLeaving = false;
  show(); // a browser may restore fields after Back
});
show();

discard.addEventListener("click", () => {
  const part = document.querySelector("[name=part]:checked").value;
  discard.search = new URLSearchParams({ part });
  isLeaving = true;
});
form.addEventListener("submit", () => { isLeaving = true; });
addEventListener("beforeunload", (event) => {
  if (!count || isLeaving) return;
  event.preventDefault();
  event.returnValue = true; // Chrome before 119
});
