// Where the margin has no room for notes, a marked sentence opens its note in place. Without this file it leads to its source.

const noteOf = sentence => document.getElementById(`note-${sentence.dataset.quotation}`);
const opensInPlace = note => document.documentElement.dataset.notes !== "off" && getComputedStyle(note).float === "none";

document.addEventListener("click", click => {
  const sentence = click.target.closest("a.said");
  const note = sentence && noteOf(sentence);
  if (!note || click.defaultPrevented || click.ctrlKey || click.metaKey || click.shiftKey || !opensInPlace(note)) return;
  click.preventDefault();
  const isOpen = note.classList.toggle("open");
  document.querySelectorAll(`a.said[data-quotation="${sentence.dataset.quotation}"]`)
    .forEach(piece => piece.setAttribute("aria-expanded", isOpen));
});
