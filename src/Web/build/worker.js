// The service worker: opens the membership card without a network. The build fills in what each version consists of, so
// that a version is kept whole or not at all. Answers of the API are never kept here.
const version = "__VERSION__";
const files = new Set(__FILES__);

const shell = "/my/card";
const prefix = "kanoon-";
const kept = `${prefix}${version}`;
const servedByHost = /^\/(api|v|docs|openapi|jobs|health|\.well-known)(\/|$)/;

self.addEventListener("install", (event) => {
  event.waitUntil(keepAll());
});

// Comes once no page of the version before is open any more.
self.addEventListener("activate", (event) => {
  event.waitUntil(forgetEarlier());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (!servedByHost.test(pathname)) event.respondWith(fromNetworkElseKept(request, shell));
  } else if (files.has(pathname)) {
    // What lies in /assets has another name when its content is another.
    event.respondWith(pathname.startsWith("/assets/") ? fromKept(request) : fromNetworkElseKept(request, pathname));
  }
});

async function keepAll() {
  const cache = await caches.open(kept);
  await cache.addAll([shell, ...files]);
}

async function forgetEarlier() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(prefix) && name !== kept).map((name) => caches.delete(name)),
  );
}

const find = (path) => caches.match(path, { cacheName: kept, ignoreVary: true });

async function fromKept(request) {
  return (await find(new URL(request.url).pathname)) ?? fetch(request);
}

/** The network always comes first; a gateway without a Host behind it is as good as none. */
async function fromNetworkElseKept(request, path) {
  try {
    const answer = await fetch(request);
    return answer.status < 502 ? answer : ((await find(path)) ?? answer);
  } catch (failure) {
    const known = await find(path);
    if (known) return known;
    throw failure;
  }
}
