// Reading pages work without this file: a statement and its sentence are links to each other. With it, both light up
// together, and on a wide screen the panel moves beside the text instead of the text moving away.

const story = document.querySelector(".story");
const panel = document.querySelector(".sources");

const isBeside = () => panel.getBoundingClientRect().left >= story.getBoundingClientRect().right - 1;
const still = matchMedia("(prefers-reduced-motion: reduce)");
const piecesOf = (number, root = document) => root.querySelectorAll(`[data-quotation="${number}"]`);

const isSentence = piece => piece.matches(".said");
const light = (number, on) => piecesOf(number).forEach(piece => piece.classList.toggle("lit", on));

const choose = number => {
  document.querySelectorAll(".here").forEach(piece => piece.classList.remove("here"));
  piecesOf(number).forEach(piece => piece.classList.add("here"));
  piecesOf(number, panel).forEach(statement => statement.closest(".source")?.classList.add("here"));
};

const showInPanel = statement => {
  if (!statement || !isBeside()) return;
  for (let fold = statement.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  const distance = statement.getBoundingClientRect().top - panel.getBoundingClientRect().top - panel.clientHeight / 3;
  panel.scrollBy({ top: distance, behavior: still.matches ? "auto" : "smooth" });
};

for (const event of ["mouseover", "mouseout", "focusin", "focusout"]) {
  document.addEventListener(event, ({ target }) => {
    const number = target.closest?.("[data-quotation]")?.dataset.quotation;
    if (number) light(number, event === "mouseover" || event === "focusin");
  });
}

document.addEventListener("click", click => {
  const piece = click.target.closest("a[data-quotation]");
  if (!piece || click.ctrlKey || click.metaKey || click.shiftKey) return;
  // Selecting words of a sentence is not a click on it.
  if (getSelection()?.isCollapsed === false && isSentence(piece)) {
    click.preventDefault();
    return;
  }
  const number = piece.dataset.quotation;
  choose(number);
  if (isSentence(piece) && isBeside()) {
    click.preventDefault();
    const statement = piecesOf(number, panel)[0];
    showInPanel(statement);
    statement.focus({ preventScroll: true });
  } else if (!isSentence(piece)) {
    // The link of a statement or of the strip itself goes to the sentence; the keyboard goes with it.
    requestAnimationFrame(() => document.getElementById(`q${number}`)?.focus({ preventScroll: true }));
  }
});

const fromAddress = () => {
  const number = /^#q(\d+)$/.exec(location.hash)?.[1];
  if (!number) return;
  choose(number);
  showInPanel(piecesOf(number, panel)[0]);
};
addEventListener("hashchange", fromAddress);
fromAddress();
