// Keeps the articles that were opened last readable without the server. Whatever the server answers is shown as it is; a stored
// copy is shown only when the server cannot be reached, and says so.

const pages = "pages-1";
const files = "files-1";
const kept = 30;

const isArticle = path => /^\/articles\/\d+$/.test(path);
const isFile = ({ destination }) => ["style", "script", "font", "image", "manifest"].includes(destination);
const isOut = answer => [502, 503, 504].includes(answer.status);

const keepFiles = async html => {
  const store = await caches.open(files);
  const names = new Set([...html.matchAll(/(?:href|src)="(\/[^"?#]+\.(?:css|js|woff2|svg))"/g)].map(match => match[1]));
  await Promise.all([...names].map(async name => await store.match(name) || store.add(name).catch(() => {})));
};

// Files of earlier versions, and of pages that are no longer kept, go. Fonts are named in style sheets and stay.
const tidy = async () => {
  const [stored, store] = await Promise.all([caches.open(pages), caches.open(files)]);
  const articles = (await stored.keys()).filter(({ url }) => isArticle(new URL(url).pathname));
  await Promise.all(articles.slice(0, -kept).map(request => stored.delete(request)));
  const html = (await Promise.all((await stored.keys()).map(async key => (await stored.match(key))?.text()))).join("");
  await Promise.all((await store.keys()).map(request => {
    const { pathname } = new URL(request.url);
    return pathname.startsWith("/fonts/") || html.includes(`"${pathname}"`) || store.delete(request);
  }));
};

const keep = async (path, answer) => {
  const store = await caches.open(pages);
  const headers = new Headers(answer.headers);
  headers.set("x-stored-at", new Date().toISOString());
  const html = await answer.text();
  // Deleted first, so that the order of the store is the order of reading.
  await store.delete(path);
  await store.put(path, new Response(html, { headers }));
  await keepFiles(html);
};

const fetchAndKeep = async path => {
  const answer = await fetch(path, { credentials: "same-origin" });
  if (answer.ok) await keep(path, answer);
};

const escape = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
const titleOf = html => /<title>([^<]*)<\/title>/.exec(html)?.[1].replace(/ · NewsReader$/, "") ?? "";

const withSign = async answer => {
  const at = new Date(answer.headers.get("x-stored-at")).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" }).replace(" at ", ", ");
  const sign = `<p class="stored-sign" role="status"><b>Stored copy</b> of ${escape(at)}. The server cannot be reached; what you change now is not kept.</p>`;
  return new Response((await answer.text()).replace('<main ', `${sign}<main `), { headers: answer.headers });
};

const withStoredArticles = async answer => {
  const store = await caches.open(pages);
  const items = [];
  for (const key of (await store.keys()).reverse()) {
    const { pathname } = new URL(key.url);
    // The title stands in the page as HTML already.
    if (isArticle(pathname)) items.push(`<li><h2><a href="${pathname}">${titleOf(await (await store.match(key)).text())}</a></h2></li>`);
  }
  return new Response((await answer.text()).replace('id="stored-articles">', `$&${items.join("")}`), { status: 503, headers: answer.headers });
};

const stored = async path => {
  const store = await caches.open(pages);
  if (isArticle(path)) {
    const answer = await store.match(path);
    if (answer) return withSign(answer);
  }
  const offline = await store.match("/offline");
  return offline ? withStoredArticles(offline) : Response.error();
};

const open = async event => {
  const { pathname } = new URL(event.request.url);
  try {
    const answer = await event.preloadResponse ?? await fetch(event.request);
    if (isOut(answer)) return await stored(pathname);
    if (answer.ok && !answer.redirected && isArticle(pathname)) event.waitUntil(keep(pathname, answer.clone()).then(tidy));
    return answer;
  } catch {
    return stored(pathname);
  }
};

const file = async request => {
  const store = await caches.open(files);
  // A fingerprint in the name, or a font: what has this name never changes.
  const { pathname } = new URL(request.url);
  const lasts = /\.[a-z0-9]{10}\.\w+$/.test(pathname) || pathname.startsWith("/fonts/");
  const known = await store.match(pathname);
  if (known && lasts) return known;
  try {
    const answer = await fetch(request);
    if (answer.ok && lasts) await store.put(pathname, answer.clone());
    return answer;
  } catch (problem) {
    if (known) return known;
    throw problem;
  }
};

addEventListener("install", event => event.waitUntil(fetchAndKeep("/offline").then(() => self.skipWaiting())));
addEventListener("activate", event => event.waitUntil(Promise.all([
  // Pages are asked for while this file is still starting.
  self.registration.navigationPreload?.enable(),
  tidy().then(() => self.clients.claim()),
])));
addEventListener("message", ({ data }) => data?.keep && isArticle(data.keep) && fetchAndKeep(data.keep));
addEventListener("fetch", event => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(open(event));
  else if (isFile(request)) event.respondWith(file(request));
});
