// Panels open as sheets without this file, by their address. With it Escape and a touch beside the sheet close it too, closing is
// the way back in the browser's history, and the keyboard is inside the sheet while it is open.

const narrow = matchMedia("(max-width: 63.99rem)");
const sheets = [...document.querySelectorAll(".sources, .related")];

const target = () => location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
const opened = () => narrow.matches && sheets.find(sheet => sheet.contains(target()));

let opener;

const close = () => {
  // A page that was loaded with its sheet open has nowhere to go back to.
  if (history.state?.isSheet) history.back();
  else location.hash = "#text";
};

addEventListener("hashchange", () => {
  const sheet = opened();
  if (sheet) {
    history.replaceState({ isSheet: true }, "");
    target().focus({ preventScroll: target() === sheet });
  } else if (!target()) {
    opener?.focus({ preventScroll: true });
  }
});
document.addEventListener("click", click => {
  const sheet = opened();
  const link = click.target.closest("a");
  if (!sheet) {
    opener = link;
  } else if (link?.matches(".sheet-close") || !link && !sheet.contains(click.target)) {
    click.preventDefault();
    close();
  }
});
addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && opened()) close();
});
