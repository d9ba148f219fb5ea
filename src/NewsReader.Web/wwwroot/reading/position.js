// Where the reader is in an article: kept while it is being read, found again when it is opened, and read once its end is
// reached. Without this file the article is opened at its top, with a link to where one stopped.

const [top, end] = document.querySelectorAll(".reading-acts");
const body = document.querySelector(".body");
const state = top.dataset;
const isReading = () => state.progress === "reading";
const say = detail => dispatchEvent(new CustomEvent("say", { detail }));

const percentNow = () => {
  const { top: start, height } = body.getBoundingClientRect();
  // All of it is reached by reading it, not by looking at its end.
  return Math.round(Math.min(99, Math.max(0, 100 * (innerHeight - start) / height)));
};
const paragraphNow = () => {
  // A paragraph of which a few lines are left to read is where one is.
  const line = Math.min(160, innerHeight / 4);
  const shown = [...body.querySelectorAll(".graf")].find(graf => graf.getBoundingClientRect().bottom > line);
  return shown && scrollY > 0 ? Number(shown.id.slice(1)) : 0;
};

let hasScrolled = false, isRestoring = false;

// Sent sparingly: when the reader has rested a while at another paragraph, and when the page is left.
let kept = Number(state.paragraph), keptPercent = Number(state.percent), timer;
const keep = () => {
  clearTimeout(timer);
  timer = undefined;
  // Who has only opened an article has not got on in it, however much of it the window shows.
  if (!isReading() || !hasScrolled) return;
  const paragraph = paragraphNow(), percent = percentNow();
  if (paragraph === kept && percent === keptPercent) return;
  [kept, keptPercent] = [paragraph, percent];
  // That it is lost on the way is no reason to disturb the reader: the next one follows.
  fetch(`/api/articles/${state.article}/state`, {
    method: "PATCH", keepalive: true, headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ position: { paragraph, percent } }),
  }).catch(() => { kept = -1; });
};

addEventListener("scroll", () => {
  if (isRestoring) return;
  hasScrolled = true;
  timer ??= setTimeout(keep, 8000);
}, { passive: true });
addEventListener("pagehide", keep);
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keep());

const restore = () => {
  const place = document.getElementById(`p${kept}`);
  const isFresh = performance.getEntriesByType("navigation")[0]?.type === "navigate";
  if (!isReading() || kept < 1 || !place || location.hash || !isFresh) return;
  isRestoring = true;
  place.scrollIntoView({ behavior: "instant" });
  requestAnimationFrame(() => requestAnimationFrame(() => { isRestoring = false; }));
  // Who says it aloud may be loaded later than this file.
  const words = { text: `You stopped here, at ${keptPercent} %.`, label: "Back to the top", act: () => scrollTo({ top: 0 }) };
  addEventListener("load", () => say(words), { once: true });
};
restore();

// The end makes it read, once a visit, when it has stayed in view: passing it on the way to the sources is no reading. An
// article that fits the window shows its end at once; it is given longer.
let resting, isDone = false;
new IntersectionObserver(([{ isIntersecting }]) => {
  clearTimeout(resting);
  if (!isIntersecting || isDone || !isReading()) return;
  resting = setTimeout(() => {
    if (!isReading()) return;
    isDone = true;
    end.querySelector("[data-act=read]").click();
  }, hasScrolled ? 1500 : 15000);
}).observe(end);
