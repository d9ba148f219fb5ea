// Search answers as one types. The form works without this.
const live = document.querySelector("input[data-live]");

let timer, asked;
live.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    asked?.abort();
    asked = new AbortController();
    const address = `${live.form.getAttribute("action")}?${new URLSearchParams(new FormData(live.form))}`;
    try {
      // The last word may not be whole yet. The address that is kept means what is written.
      const answer = await fetch(`${address}&typing=true`, { signal: asked.signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      document.getElementById(live.dataset.live).replaceChildren(...page.getElementById(live.dataset.live).childNodes);
      history.replaceState(null, "", address);
    } catch (problem) {
      if (problem.name !== "AbortError") throw problem;
    }
  }, 150);
});
