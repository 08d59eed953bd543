// The list of numbers: add, remove and move rows in the browser. Without a script, the server handles these buttons.

const list = document.querySelector("[data-numbers]");
const rows = list.querySelector("ol");
const blank = list.querySelector("template");
const add = list.querySelector("[value=add]");
const tens = list.querySelectorAll("[name=ten]"); // of the rows of a panel, which are shown by tens

function renew() {
  const all = [...rows.children];
  all.forEach((row, place) => {
    row.querySelector("[value^=up]").disabled = place === 0;
    row.querySelector("[value^=down]").disabled = place === all.length - 1;
    row.querySelector(".grip").hidden = false;
    // All languages use Western digits here.
    for (const named of row.querySelectorAll("[aria-label]")) {
      named.ariaLabel = named.ariaLabel.replace(/\d+/, place + 1);
    }
    for (const label of row.querySelectorAll("[data-n]")) {
      label.textContent = label.textContent.replace(/\d+/, place + 1);
    }
  });
  list.querySelector("[data-count]").textContent = all.length;
  add.disabled = all.length >= list.dataset.most;
  list.dispatchEvent(new Event("input", { bubbles: true })); // for the preview
}

function show(row) {
  const ten = tens[Math.floor([...rows.children].indexOf(row) / 10)];
  if (ten) ten.checked = true;
}

const actions = {
  add() {
    const keys = [...rows.querySelectorAll("[type=tel]")].map(({ name }) => Number(name.slice("phone-".length)));
    const html = blank.innerHTML.replaceAll("phone-0", `phone-${Math.max(0, ...keys) + 1}`);
    const last = rows.querySelector("li:last-child .land select");
    rows.insertAdjacentHTML("beforeend", html);
    if (last) { // the numbers of a business are mostly from one country
      const list = rows.querySelector("li:last-child .land select");
      list.value = last.value;
      list.dispatchEvent(new Event("change", { bubbles: true }));
    }
    show(rows.lastElementChild);
    rows.lastElementChild.querySelector("input:not(.switch)").focus();
  },
  remove(row) {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    const folded = ":scope > details:not([open]) > summary";
    if (next) show(next);
    const there = next?.querySelector(`${folded}, [value^=remove]`);
    (there?.getClientRects().length ? there : add).focus(); // in a panel, the only number cannot be removed
  },
  up(row, button) {
    row.previousElementSibling.before(row);
    show(row);
    button.focus();
  },
  down(row, button) {
    row.nextElementSibling.after(row);
    show(row);
    button.focus();
  },
};

list.addEventListener("click", (event) => {
  const button = event.target.closest("button[name=do]");
  if (!button) return;
  event.preventDefault();
  const row = button.closest("li");
  actions[button.value.split(" ")[0]](row, button);
  renew();
  if (button.disabled) row?.querySelector("button:enabled")?.focus(); // at an end of the list
});

list.addEventListener("change", ({ target }) => {
  if (target.type === "checkbox") target.closest("li")?.classList.toggle("off", !target.checked);
});

// The line of a folded row says what its fields say.
rows.addEventListener("input", ({ target }) => {
  const row = target.closest("li");
  const [name, digits] = row.querySelectorAll(".line-row > details > summary bdi");
  if (!name) return; // not folded
  const label = row.querySelector("[name$='-label']").value.trim();
  const number = row.querySelector("[type=tel]").value;
  name.textContent = label || number || "+…";
  name.dir = label ? "auto" : "ltr";
  digits.textContent = label && number;
});

rows.addEventListener("pointerdown", (event) => {
  const row = event.target.closest(".grip")?.closest("li");
  if (!row) return;
  event.preventDefault();
  const move = ({ clientY }) => {
    for (const other of rows.children) {
      const { top, bottom } = other.getBoundingClientRect();
      if (other === row || clientY < top || clientY > bottom) continue;
      other[clientY < (top + bottom) / 2 ? "before" : "after"](row);
      return;
    }
  };
  const end = new AbortController();
  addEventListener("pointermove", move, end);
  for (const name of ["pointerup", "pointercancel"]) {
    addEventListener(name, () => { end.abort(); renew(); }, end);
  }
});

renew();

// Before Chrome 105, style sheets cannot detect the chosen kind of link.
if (!CSS.supports("selector(:has(a))")) {
  for (const choice of document.querySelectorAll("[name=kind]")) {
    const show = () => { if (choice.checked) choice.form.dataset.kind = choice.value; };
    choice.addEventListener("change", show);
    show();
  }
}
