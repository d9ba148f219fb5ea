// What is being imported is shown as it goes. Without this the page loads itself again.
const refresh = async () => {
  const shown = document.querySelector("[data-refresh]");
  if (!shown) return;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    // An import that is done leads to its article.
    if (answer.redirected) return location.replace(answer.url);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const news = page.getElementById(shown.id);
    if (news && news.innerHTML !== shown.innerHTML) shown.replaceWith(news);
    else if (news && !news.dataset.refresh) delete shown.dataset.refresh;
  } catch {
    // The app is being started again, perhaps: it is asked once more.
  }
  setTimeout(refresh, 1000 * (shown.dataset.refresh || 1));
};
setTimeout(refresh, 700);
