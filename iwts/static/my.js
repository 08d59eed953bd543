// My links: search while typing, and a copy of the list that outlives the cookie. The copy contains no secrets.

const KEY = "iwts.links";
const MOST = 1000; // entries of the copy
const PAUSE = 300; // ms without typing before a search
const main = document.querySelector("[data-owner]");
const { owner, deleted, forgotten, added } = main.dataset;

// The copy. Each entry stores the owner of its list. Entries of another owner date from before the cookie was lost.
// Entries of the current owner that are on no page any more were deleted or forgotten. A page knows them if it lists
// all links, or if it is the answer to that deletion or forgetting; others stay until then.

function read() {
  try {
    const found = JSON.parse(localStorage.getItem(KEY));
    return found.filter(({ slug, name, url, owner }) => [slug, name, url, owner].every((text) => typeof text === "string"));
  } catch {
    return []; // missing, not ours, or storage is disabled
  }
}

function write(entries) {
  try {
    if (entries.length) localStorage.setItem(KEY, JSON.stringify(entries.slice(0, MOST)));
    else localStorage.removeItem(KEY);
  } catch { /* losing the copy is harmless */ }
}

function listed() {
  return [...main.querySelectorAll("[data-slug]")].map((item) => ({
    slug: item.dataset.slug,
    name: item.querySelector("b").textContent,
    url: item.querySelector("[data-copy]").dataset.copy,
    owner,
  }));
}

const mine = new Set([...listed().map(({ slug }) => slug), ...added.split(","), deleted]);
const earlier = new Set(read().filter((entry) => entry.owner !== owner && !mine.has(entry.slug)));

function save() {
  const shown = listed();
  const gone = new Set([...shown.map(({ slug }) => slug), deleted, forgotten]);
  const list = document.getElementById("list");
  const isWhole = !list || "whole" in list.dataset;
  const others = read().filter((entry) => entry.owner === owner && !isWhole && !gone.has(entry.slug));
  write([...shown, ...others, ...earlier]);
}

const section = main.querySelector("[data-earlier]");
const empty = main.querySelector("[data-empty]");
const showSection = () => {
  section.hidden = earlier.size === 0;
  if (empty) empty.hidden = earlier.size > 0;
};
for (const entry of earlier) {
  const item = section.querySelector("template").content.firstElementChild.cloneNode(true);
  item.querySelector("b").textContent = entry.name;
  item.querySelector("bdi").textContent = entry.url.replace(/^https?:\/\//, "");
  const button = item.querySelector("button");
  button.ariaLabel = button.ariaLabel.replace("…", () => entry.name);
  button.addEventListener("click", () => {
    item.remove();
    earlier.delete(entry);
    save();
    showSection();
  });
  section.querySelector("ul").append(item);
}
showSection();
save();

// Several links: the addresses of the ticked ones are ready to copy, and all can be ticked at once.

const boxes = () => [...document.querySelectorAll(".pickbox input")];

function follow() {
  const copy = document.querySelector("[data-picked]");
  const rows = boxes().filter((box) => box.checked).map((box) => box.closest("[data-slug]"));
  if (copy) copy.dataset.copy = rows.map((row) => row.querySelector(".acts [data-copy]").dataset.copy).join("\n");
}

function readyToPick() {
  for (const button of document.querySelectorAll("[data-pick-all]")) button.hidden = false;
  follow();
}

addEventListener("change", ({ target }) => { if (target.closest(".pickbox")) follow(); });
addEventListener("click", ({ target }) => {
  if (target.closest("[data-pick-all]")) {
    for (const box of boxes()) box.checked = true;
    follow();
  }
  const menu = target.closest(".picked .pop [type=button]")?.closest("details");
  if (menu) menu.open = false; // what it did needs no other page
});
addEventListener("pageshow", follow); // Back restores ticks
readyToPick();

// Search: the same page for what is typed, of which only the list is shown.

const search = document.getElementById("q");
if (search) {
  const said = document.getElementById("found");
  let soon;
  let asked = new AbortController();
  const ask = async () => {
    asked = new AbortController();
    const here = new URL(search.form.action);
    for (const [name, value] of new FormData(search.form)) if (value) here.searchParams.set(name, value);
    try {
      const answer = await fetch(here, { signal: asked.signal });
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      const list = fresh.getElementById("list");
      for (const button of list.querySelectorAll("[data-copy]")) button.hidden = false;
      document.getElementById("list").replaceWith(list);
      document.getElementById("filters")?.replaceWith(fresh.getElementById("filters"));
      readyToPick();
      said.className = fresh.getElementById("found").className;
      said.textContent = fresh.getElementById("found").textContent; // announced, unlike a new element
      history.replaceState(null, "", here);
      save();
    } catch (error) {
      if (error.name !== "AbortError") search.form.submit(); // shows what is wrong
    }
  };
  const askSoon = () => {
    clearTimeout(soon);
    asked.abort();
    document.getElementById("list").setAttribute("inert", "");
    soon = setTimeout(ask, PAUSE);
  };
  search.addEventListener("input", askSoon);
  if (search.value !== search.defaultValue) askSoon(); // typed before this script loaded, or restored after Back
}
