// Selected words can be highlighted; without this file the form below the article does it. The server finds the words by how many
// characters that are no blanks stand before them, since browsers lay blanks out in their own way.

const form = document.getElementById("highlighter");
const story = document.querySelector(".story");
const status = document.getElementById("highlighter-said");
const noting = form.querySelector(".noting");
const notes = form.querySelector("[data-note]");

// What stands in a paragraph's element and is none of its words.
const beside = ".dateline, .picture, .margin, figure, [data-beside]";
const bare = text => text.replace(/\s+/g, "");

const textsIn = paragraph => {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT,
    text => text.parentElement.closest(beside) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  return texts;
};

const wordsIn = (paragraph, range) => {
  let before = 0, words = "";
  for (const text of textsIn(paragraph)) {
    const from = text === range.startContainer ? range.startOffset : 0;
    const to = text === range.endContainer ? range.endOffset : text.data.length;
    if (range.comparePoint(text, from) < 0 || range.comparePoint(text, to) > 0 || from >= to) {
      // Before the selection it counts, behind it nothing does.
      if (!words && range.comparePoint(text, text.data.length) <= 0) before += bare(text.data).length;
    } else {
      if (!words) before += bare(text.data.slice(0, from)).length;
      words += `${text.data.slice(from, to)} `;
    }
  }
  return bare(words) && { paragraph: Number(paragraph.id.slice(1)), before, words };
};

const selected = () => {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  return [...story.querySelectorAll(".standfirst, .graf")]
    .filter(paragraph => range.intersectsNode(paragraph))
    .map(paragraph => wordsIn(paragraph, range)).filter(Boolean);
};

const hide = () => {
  form.hidden = true;
  noting.hidden = true;
  notes.setAttribute("aria-expanded", "false");
};

let end;
const show = () => {
  // While the reader writes a note the selection is in the note.
  if (form.contains(document.activeElement)) return;
  const words = selected();
  if (words.length === 0) return hide();
  const boxes = getSelection().getRangeAt(0).getClientRects();
  const last = boxes[boxes.length - 1];
  if (!last) return;
  form.elements.selection.value = JSON.stringify(words);
  form.hidden = false;
  end = { x: last.right + scrollX, y: last.bottom + scrollY };
  place();
};

// Below the last of the selected words, as wide as it is now, and in sight whatever was selected.
const bar = document.querySelector(".bar");
const place = () => {
  const lowest = innerHeight - bar.offsetHeight - form.offsetHeight - 8;
  const left = Math.min(Math.max(8, end.x - scrollX - form.offsetWidth / 2), document.documentElement.clientWidth - form.offsetWidth - 8);
  form.style.left = `${left + scrollX}px`;
  form.style.top = `${Math.min(end.y + 10, scrollY + lowest)}px`;
};

let due;
document.addEventListener("selectionchange", () => { clearTimeout(due); due = setTimeout(show, 200); });

notes.addEventListener("click", () => {
  noting.hidden = !noting.hidden;
  notes.setAttribute("aria-expanded", String(!noting.hidden));
  place();
  if (!noting.hidden) form.elements.note.focus();
});

const lastColour = () => localStorage.getItem("highlight") ?? "yellow";

const add = async colour => {
  const paragraphs = JSON.parse(form.elements.selection.value).map(({ paragraph }) => `p${paragraph}`);
  const data = new FormData(form);
  data.set("colour", colour);
  localStorage.setItem("highlight", colour);
  let answer;
  try {
    answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(data) });
  } catch {
    status.textContent = "";
    status.textContent = "The server cannot be reached: nothing was highlighted.";
    return;
  }
  // What the answer says then stands on a page of its own.
  if (!answer.ok) return form.requestSubmit();
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const id of [...paragraphs, "highlights"]) document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes);
  bar.replaceChildren(...page.querySelector(".bar").childNodes);
  getSelection().removeAllRanges();
  form.elements.note.value = "";
  hide();
  status.textContent = "Highlighted.";
  dispatchEvent(new Event("resize"));
};

form.addEventListener("submit", event => {
  if (event.submitter === null) return;
  event.preventDefault();
  add(event.submitter.value || lastColour());
});
addEventListener("keydown", key => {
  if (key.key === "Escape" && !form.hidden) return hide();
  if (key.key !== "h" || form.hidden || key.ctrlKey || key.metaKey || key.altKey) return;
  if (document.documentElement.dataset.shortcuts === "off" || key.target.closest("input, textarea, select")) return;
  key.preventDefault();
  add(lastColour());
});
