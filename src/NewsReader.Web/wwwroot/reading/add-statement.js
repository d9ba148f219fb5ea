// Words that are selected in the article go along to where a statement is added. Without this file they are chosen there.

const link = document.querySelector(".add-statement a");

link?.addEventListener("click", () => {
  const selection = getSelection();
  const words = selection.toString().trim();
  if (words && document.querySelector(".story").contains(selection.anchorNode)) link.search = new URLSearchParams({ words });
});
