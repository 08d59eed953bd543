// Hours in a form: adds and removes rows, copies a day to others, and guesses the time zone. Without a script, the
// server handles these buttons, and the boxes “Same hours on these days” when the form is saved.

const part = document.querySelector("[data-hours]");
const zone = part.querySelector("[name=zone]");
const others = part.querySelector("[data-days]"); // not on every page

const lang = `${document.documentElement.lang}-u-nu-latn`;
const clock = new Intl.DateTimeFormat(lang, { hour: "numeric", minute: "numeric", hourCycle: "h23", timeZone: "UTC" });
const time = (typed) => clock.format(new Date(`1970-01-01T${typed}Z`));

const rows = (day) => [...day.querySelectorAll(".span")];
const times = (row) => [...row.querySelectorAll("input")];
const changed = (day) => day.dispatchEvent(new Event("input", { bubbles: true }));
const place = (row) => Number(times(row)[0].name.match(/-(\d+)-from$/)[1]);

// A box that is ticked acts at once, so nothing of it is left for the server.
for (const box of part.querySelectorAll(".same input")) {
  box.value = `hours-${box.name.slice(-3)}`;
  box.removeAttribute("name");
}

function show(day) {
  const spans = rows(day).map((row) => times(row).map(({ value }) => value)).filter(([from, until]) => from && until);
  const line = day.querySelector("[data-shown]");
  line.className = spans.length ? "" : "hint";
  line.innerHTML = spans.length ? "<bdi dir=ltr></bdi>" : "";
  // As in iwts/i18n.py, no line ends within a span, nor within a date.
  const shown = spans.map((span) => span.map(time).join("–\u2060")).join(", ");
  (line.firstChild ?? line).textContent = shown || part.dataset.hours;
}

function set(row, values) {
  times(row).forEach((field, n) => { field.value = values[n]; });
}

function add(day) {
  const last = rows(day).pop();
  const row = last.cloneNode(true);
  const n = place(last);
  for (const named of row.querySelectorAll("[name]")) {
    const kind = named.type === "time" ? "name" : "value";
    named[kind] = named[kind].replace(`${day.dataset.day}-${n}`, `${day.dataset.day}-${n + 1}`);
  }
  set(row, ["", ""]);
  last.after(row);
  return row;
}

function drop(row) {
  const day = row.closest("[data-day]");
  if (rows(day).length > 1) row.remove();
  else set(row, ["", ""]);
  return day;
}

function copy(from, to) {
  rows(to).slice(1).forEach(drop);
  rows(from).forEach((row, n) => set(n ? add(to) : rows(to)[0], times(row).map(({ value }) => value)));
  show(to);
}

const named = (key) => part.querySelector(`[data-day="${key}"]`);

const actions = {
  span(day) {
    times(add(day))[0].focus();
    changed(day);
  },
  drop(day, button) {
    const row = button.closest(".span");
    if (row) {
      drop(row);
      day.querySelector("[value^=span]").focus();
    } else {
      day.remove();
      others.querySelector("[value=day]").focus();
    }
    changed(row ? day : others);
  },
  day() {
    const keys = [...others.querySelectorAll(".days > li")].map((day) => Number(day.dataset.day.slice("day-".length)));
    const html = others.querySelector("template").innerHTML.replaceAll("day-0", `day-${Math.max(0, ...keys) + 1}`);
    others.querySelector(".days").insertAdjacentHTML("beforeend", html);
    others.querySelector(".days > li:last-child [type=date]").focus();
    changed(others);
  },
};

part.addEventListener("click", (event) => {
  const button = event.target.closest("button[name=do]");
  if (!button) return;
  event.preventDefault();
  actions[button.value.split(" ")[0]](button.closest("[data-day]"), button);
});

part.addEventListener("input", ({ target }) => {
  const day = target.closest("[data-day]");
  if (!day) return;
  if (target.type === "checkbox") {
    if (target.checked) copy(day, named(target.value));
    return;
  }
  if (target.type === "date") {
    const date = target.valueAsDate?.toLocaleDateString(lang, { dateStyle: "medium", timeZone: "UTC" });
    day.querySelector("summary b").textContent = date?.replaceAll(" ", "\u00a0") ?? target.value;
  }
  show(day);
  for (const box of day.querySelectorAll(".same :checked")) copy(day, named(box.value));
  for (const box of part.querySelectorAll(".same :checked")) { // that day has hours of its own now
    if (box.value === day.dataset.day) box.checked = false;
  }
});

// The first guess is the browser's zone, as soon as hours are wanted.
part.addEventListener("change", ({ target }) => {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone || zone.value || !here || target === zone) return;
  if (![...zone.options].some(({ value }) => value === here)) zone.add(new Option(here, here));
  zone.value = here;
  changed(zone);
});

const calendar = part.querySelector("[data-calendar]");
if (calendar) {
  calendar.hidden = false;
  calendar.querySelector("input").addEventListener("change", async ({ target }) => {
    const list = part.querySelector("[name=days-pasted]");
    list.value = await target.files[0]?.text() ?? list.value;
    changed(list);
  });
}
