// Live statistics: requests the page every 10 seconds while it is visible, and patches only the differences, which
// preserves open parts, focus and selection.

const EVERY = 10_000; // ms
const REST = 10; // minimum pause, as a multiple of the time that an answer took
const LONGEST = 300_000; // ms, after failures
const PATIENCE = 30_000; // ms for an answer
const GONE = [403, 404, 410];
const THEIRS = ["open", "hidden"]; // attributes that the viewer and scripts change

const live = document.getElementById("live");
let pause = EVERY;
let next;
let isAsking = false;
let isOver = false;

function say(state) {
  for (const text of live.children) text.hidden = text.dataset.is !== state;
}

// A row is identified by its target, wherever it moves in its list.
const key = (node) => node.id || node.firstElementChild?.getAttribute("href") || "";
const alike = (one, other) => one.nodeName === other.nodeName && key(one) === key(other);

function patch(old, fresh) {
  if (old.isEqualNode(fresh) || old.nodeName === "FORM") return; // the viewer may be filling it in
  if (!old.attributes) {
    old.data = fresh.data;
    return;
  }
  for (const { name } of [...old.attributes]) {
    if (!THEIRS.includes(name) && !fresh.hasAttribute(name)) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) if (!THEIRS.includes(name)) old.setAttribute(name, value);
  let here = old.firstChild;
  for (const child of [...fresh.childNodes]) {
    let there = here;
    while (there && !alike(there, child)) there = there.nextSibling;
    if (there) patch(there, child);
    if (there && there === here) here = here.nextSibling;
    else old.insertBefore(there ?? child, here);
  }
  while (here) {
    const last = here;
    here = here.nextSibling;
    last.remove();
  }
}

const assets = (page) => [...page.head.querySelectorAll("script, link")].map((one) => one.src || one.href);

function take(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  // After an update of the server, our scripts may not fit the new page.
  const ours = assets(document);
  if (!assets(fresh).every((one) => ours.includes(one))) return location.reload();
  if (!fresh.getElementById("live")) return end(); // all links are gone
  const focused = document.activeElement;
  patch(document.querySelector("main"), fresh.querySelector("main"));
  if (focused?.isConnected) focused.focus({ preventScroll: true }); // lost if its row has moved
  document.title = fresh.title;
}

function end() {
  isOver = true;
  say("over");
}

async function ask() {
  if (isAsking || isOver || document.hidden || !navigator.onLine) return; // until an event says otherwise
  clearTimeout(next);
  isAsking = true;
  const begun = performance.now();
  const here = new URL(location);
  here.searchParams.set("lang", document.documentElement.lang); // another tab may have chosen another one
  try {
    const headers = { "If-None-Match": live.dataset.version };
    const answer = await fetch(here, { headers, signal: AbortSignal.timeout?.(PATIENCE) });
    if (GONE.includes(answer.status)) return end();
    if (answer.ok) take(await answer.text());
    else if (answer.status !== 304) throw new Error(answer.status);
    if (!isOver) say("live");
    pause = EVERY;
    next = setTimeout(ask, Math.max(pause, REST * (performance.now() - begun)));
  } catch {
    say("late");
    pause = Math.min(2 * pause, LONGEST);
    next = setTimeout(ask, pause * (1 - Math.random() / 4)); // spreads the retries of many browsers
  } finally {
    isAsking = false;
  }
}

document.addEventListener("visibilitychange", ask);
addEventListener("online", ask);
addEventListener("offline", () => { if (!isOver) say("late"); });
live.hidden = false;
next = setTimeout(ask, EVERY);
