// Keeps /send/ for offline use. Browsers limit this worker to its own folder: it handles no other page or short link.

const FILES = {{ files|tojson }};
const CACHE = `send ${FILES.join(" ")}`; // new files get a new cache

// Keeps the latest page, and the latest one in each language, ignoring all other parameters.
async function keep(page) {
  const cache = await caches.open(CACHE);
  await cache.put(`/send/?lang=${page.headers.get("Content-Language")}`, page.clone());
  await cache.put("/send/", page);
}

async function kept(url) {
  const cache = await caches.open(CACHE);
  return (await cache.match(`/send/?lang=${url.searchParams.get("lang")}`)) ?? cache.match("/send/");
}

async function install() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES);
  const page = await fetch("/send/");
  if (!page.ok) throw new Error(`${page.status}`);
  await keep(page);
  await skipWaiting();
}

async function activate() {
  const old = (await caches.keys()).filter((name) => name.startsWith("send ") && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

// The network comes first, for the latest version. A redirect or a 404 is valid too: the page may have moved.
async function page(event, url) {
  let answer;
  try {
    answer = await fetch(event.request);
  } catch {
    return (await kept(url)) ?? Response.error();
  }
  if (answer.ok) event.waitUntil(keep(answer.clone()));
  return answer.status < 500 ? answer : ((await kept(url)) ?? answer);
}

async function file(request) {
  return (await caches.match(request, { cacheName: CACHE })) ?? fetch(request);
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (url.pathname === "/send/") event.respondWith(page(event, url));
  else if (FILES.includes(url.pathname + url.search)) event.respondWith(file(event.request));
});
