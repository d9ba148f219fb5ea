// The list of sections works without this file. With it the section being read is named and marked, and a choice closes the list.

const outline = document.querySelector("details.outline");

if (outline) {
  const links = [...outline.querySelectorAll("a")];
  const headings = links.map(link => document.getElementById(link.hash.slice(1)));
  const name = outline.querySelector(".reading-now");
  let current;

  const mark = () => {
    // A little more than the page keeps free above a heading that was jumped to.
    const reached = headings.findLastIndex(heading => heading.getBoundingClientRect().top < 110);
    if (reached === current) return;
    links[current]?.removeAttribute("aria-current");
    links[reached]?.setAttribute("aria-current", "true");
    name.textContent = links[reached]?.textContent ?? name.dataset.none;
    current = reached;
  };

  let due = false;
  addEventListener("scroll", () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => { due = false; mark(); });
  }, { passive: true });
  mark();

  const close = () => outline.open = false;
  addEventListener("click", ({ target }) => target.closest("details.outline summary") || close());
  addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !outline.open) return;
    if (outline.contains(document.activeElement)) outline.querySelector("summary").focus();
    close();
  });
}
