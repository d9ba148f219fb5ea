// The form for text and theme works without this file. With it a choice is seen at once and kept in the background.

const details = document.querySelector("details.settings");
const form = details.querySelector("form");

form.querySelector("button").hidden = true;
form.addEventListener("change", async ({ target }) => {
  document.documentElement.dataset[target.name] = target.value;
  await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual", keepalive: true });
  if (target.closest("[data-changes-page]") && document.querySelector(".reading")) location.reload();
});

const close = () => details.open = false;
addEventListener("click", ({ target }) => details.contains(target) || close());
addEventListener("keydown", ({ key }) => {
  if (key !== "Escape" || !details.open) return;
  if (details.contains(document.activeElement)) details.querySelector("summary").focus();
  close();
});
