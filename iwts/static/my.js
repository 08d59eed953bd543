// My links: search while typing, and a copy of the list that outlives the cookie. The copy contains no secrets.

const KEY = "iwts.links";
const main = document.querySelector("[data-owner]");
const items = [...main.querySelectorAll("[data-slug]")];

// Search, equivalent to `Row.is_found` on the server.

const fold = (text) => text.normalize("NFKD").replace(/\p{Mn}/gu, "").toUpperCase().toLowerCase();

function digitsOf(text) {
  if (/\p{L}/u.test(text)) return "";
  const ascii = text.replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt(0) & 15);
  return ascii.replace(/\D/g, "").replace(/^0+/, "");
}

const search = document.getElementById("q");
if (search) {
  const texts = items.map((item) => fold(item.dataset.searched));
  const nothing = main.querySelector("[data-nothing]");
  const show = () => {
    const wanted = fold(search.value.trim());
    const digits = digitsOf(search.value);
    items.forEach((item, i) => {
      item.hidden = !(texts[i].includes(wanted) || (digits && texts[i].includes(digits)));
    });
    nothing.hidden = items.some((item) => !item.hidden);
  };
  search.addEventListener("input", show);
  show(); // after Back, the browser restores the field
}

// The copy. Each entry stores the owner of its list. Entries of the current owner that are no longer listed were
// deleted or forgotten; entries of another owner date from before the cookie was lost.

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
    if (entries.length) localStorage.setItem(KEY, JSON.stringify(entries));
    else localStorage.removeItem(KEY);
  } catch { /* losing the copy is harmless */ }
}

const { owner, deleted } = main.dataset;
const listed = items.map((item) => ({
  slug: item.dataset.slug,
  name: item.querySelector("b").textContent,
  url: item.querySelector("[data-copy]").dataset.copy,
  owner,
}));
const known = new Set([...listed.map(({ slug }) => slug), deleted]);
const earlier = new Set(read().filter((entry) => entry.owner !== owner && !known.has(entry.slug)));
const save = () => write([...listed, ...earlier]);

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
