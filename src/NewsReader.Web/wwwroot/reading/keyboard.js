// One-letter shortcuts. None fires in a text field or while the help is open, and one setting turns all of them off.
// What they do is what the page's own links and buttons do: the keys only press them.

const help = document.getElementById("keyboard-help");
const places = { l: "/", u: "/?state=unread", t: "/?starred=true", e: "/?archived=true", s: "/sources", f: "/search", a: "/import" };
const rowsOf = root => [...root.querySelectorAll(".articles > li, .people > li, .hits > li, .appearance-in, .statements > li")].filter(row => !row.hidden);
const linkOf = row => row.querySelector("h2 a, :scope > a, .snippet a");
const acts = document.querySelector(".reading-acts");
let afterG = false;

const say = text => dispatchEvent(new CustomEvent("say", { detail: { text } }));

// In lists: the selection is the focus, so that it is seen, read out, and Enter opens it.
const select = by => {
  const rows = rowsOf(document).filter(linkOf);
  const here = rows.findLastIndex(row => row.contains(document.activeElement));
  const last = rows.findIndex(row => row.dataset.article && row.dataset.article === sessionStorage.getItem("opened"));
  const next = here >= 0 ? here + by : last >= 0 ? last : by > 0 ? 0 : -1;
  if (!rows[next]) return;
  const link = linkOf(rows[next]);
  link.focus({ preventScroll: true, focusVisible: true });
  link.scrollIntoView({ block: "nearest" });
};

// In an article: on to the next of the list one came from, which is noted when an article is opened from it.
const idsIn = root => [...root.querySelectorAll(":is(.articles, .hits) > li[data-article]")].map(row => row.dataset.article);
const noteList = (ids, next) => sessionStorage.setItem("list", JSON.stringify({ ids, next }));
addEventListener("click", ({ target }) => {
  const row = target.closest?.(":is(.articles, .hits) h2 a")?.closest("[data-article]");
  if (!row) return;
  noteList(idsIn(document), document.querySelector(".pager [rel=next]")?.getAttribute("href"));
  sessionStorage.setItem("opened", row.dataset.article);
});

const open = id => {
  sessionStorage.setItem("opened", id);
  location.href = `/articles/${id}`;
};
const goOn = async by => {
  const { ids, next } = JSON.parse(sessionStorage.getItem("list") ?? `{"ids":[]}`);
  const here = ids.indexOf(acts.dataset.article);
  if (here < 0) return say("There is no list to go on in: this article was not opened from one.");
  if (ids[here + by]) return open(ids[here + by]);
  if (by < 0) return say("This is the first of its list.");
  if (!next) return say("This is the last of its list.");
  try {
    const page = new DOMParser().parseFromString(await (await fetch(next)).text(), "text/html");
    const more = idsIn(page);
    noteList([...ids, ...more], page.querySelector(".pager [rel=next]")?.getAttribute("href"));
    if (more.length > 0) open(more[0]);
    else say("This is the last of its list.");
  } catch {
    say("The next page of the list could not be loaded.");
  }
};

const press = act => {
  const place = acts ?? document.activeElement.closest(".articles [data-article]");
  if (place) place.querySelector(`[data-act=${act}]`).click();
  else if (document.querySelector(".articles")) say("Choose an article first, with j or k.");
};

const inArticle = by => {
  const sentences = [...document.querySelectorAll(".story .said[id]")];
  const here = sentences.findIndex(sentence => sentence.matches(":target"));
  const middle = innerHeight / 2;
  // Nothing chosen yet: the next is the first below the middle of the window, the previous the last above it.
  const below = sentences.findIndex(sentence => sentence.getBoundingClientRect().top > middle);
  const from = here >= 0 ? here + by : by > 0 ? below : (below < 0 ? sentences.length : below) - 1;
  const sentence = sentences[from];
  if (!sentence) return;
  // Replaced, so that the way back does not lead through every sentence.
  location.replace(`#${sentence.id}`);
  sentence.focus({ preventScroll: true });
};

const original = () => {
  const link = document.querySelector("a.original");
  if (link) link.click();
  else if (acts) say("This article came without the address of its original page.");
};

const goTo = id => {
  const part = document.getElementById(id);
  if (!part) return;
  part.tabIndex = -1;
  part.scrollIntoView();
  part.focus({ preventScroll: true });
};

// Where search answers as one types; the library's own field does not.
const search = () => {
  const field = document.querySelector("input[data-live]");
  if (field) field.focus();
  else location.href = "/search";
};

const actions = {
  j: () => acts ? goOn(1) : select(1),
  k: () => acts ? goOn(-1) : select(-1),
  o: () => document.activeElement.matches("a[href]") && document.activeElement.click(),
  v: original,
  m: () => press("read"),
  f: () => press("star"),
  e: () => press("archive"),
  u: () => document.querySelector("#done.shown button:not([hidden])")?.click(),
  n: () => inArticle(1),
  p: () => inArticle(-1),
  s: () => goTo("sources"),
  r: () => goTo("related"),
  "/": search,
  "?": () => help.showModal(),
};

const isForUs = ({ target, ctrlKey, metaKey, altKey, isComposing, repeat, key }) =>
  !(ctrlKey || metaKey || altKey || isComposing || help.open)
  && document.documentElement.dataset.shortcuts !== "off"
  // A key that is held down goes through a list and does nothing else twice.
  && !(repeat && !"jknp".includes(key))
  && !target.closest("input:not([type=radio]), textarea, select, [contenteditable]");

addEventListener("keydown", key => {
  if (!isForUs(key)) return;
  const action = afterG ? places[key.key] && (() => { location.href = places[key.key]; }) : actions[key.key];
  afterG = key.key === "g" && !afterG;
  if (!action) return;
  key.preventDefault();
  action();
});

const opener = document.getElementById("keyboard-help-opener");
opener.hidden = false;
opener.addEventListener("click", () => help.showModal());
