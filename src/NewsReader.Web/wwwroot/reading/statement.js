// Words that are selected in the passage become the statement's. Without this file they are written into the field.

const passage = document.getElementById("passage");
const words = document.getElementById("words");
const near = document.getElementById("near");

const offsetIn = (paragraph, node, offset) => {
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return before.toString().length;
};

const take = () => {
  const selection = getSelection();
  if (selection.isCollapsed || !selection.rangeCount) return;
  const range = selection.getRangeAt(0);
  const paragraphs = [...passage.querySelectorAll("[data-paragraph]")].filter(paragraph => range.intersectsNode(paragraph));
  const parts = paragraphs.map(paragraph => {
    const text = paragraph.textContent;
    const start = paragraph.contains(range.startContainer) ? offsetIn(paragraph, range.startContainer, range.startOffset) : 0;
    const end = paragraph.contains(range.endContainer) ? offsetIn(paragraph, range.endContainer, range.endOffset) : text.length;
    return { number: paragraph.dataset.paragraph, start, text: text.slice(start, end) };
  }).filter(part => part.text.trim());
  if (!parts.length) return;
  words.value = parts.map(part => part.text.trim()).join("\n");
  near.value = `${parts[0].number}:${parts[0].start}`;
};

// Three clicks on the last paragraph select up to what stands behind the passage.
const takeFromPassage = () => {
  const { anchorNode, focusNode } = getSelection();
  if (passage.contains(anchorNode) || passage.contains(focusNode)) take();
};

document.addEventListener("selectionchange", takeFromPassage);

// A name that is written says whose words they are; another choice takes it back.
const name = document.getElementById("name");
const form = name.form;
name.addEventListener("input", () => {
  if (name.value.trim()) form.querySelector("[name=source][value=other]").checked = true;
});
form.addEventListener("change", ({ target }) => {
  if (target.name === "source" && target.value !== "other") name.value = "";
});

// A quick reader has selected before this file was there.
takeFromPassage();
