// Starring, archiving and marking as read are forms that work without this file. With it they act at once; when the
// server does not agree, the page goes back to what was and says so.

const toast = document.getElementById("done");
const [words, button] = toast.children;
let timer, offered;

/** Says what was done, and offers one thing to do about it. */
const say = (text, label, act) => {
  clearTimeout(timer);
  words.textContent = text;
  button.textContent = label ?? "";
  button.hidden = !act;
  offered = act;
  toast.classList.add("shown");
  timer = setTimeout(hide, 12000);
};
const hide = () => {
  if (toast.matches(":hover, :focus-within")) return timer = setTimeout(hide, 3000);
  toast.classList.remove("shown");
  button.hidden = true;
};
button.addEventListener("click", () => {
  const act = offered;
  toast.classList.remove("shown");
  button.hidden = true;
  act?.();
});
addEventListener("say", ({ detail }) => say(detail.text, detail.label, detail.act));

const changes = {
  star: { body: { starred: true }, said: "Starred." },
  unstar: { body: { starred: false }, said: "Star removed." },
  archive: { body: { archived: true }, said: "Archived." },
  unarchive: { body: { archived: false }, said: "Back in the library." },
  read: { body: { state: "read" }, said: "Marked as read." },
  unread: { body: { state: "unread" }, said: "Marked as unread." },
  reading: { body: { state: "reading" }, said: "You are still reading it." },
};
const opposites = { star: "unstar", unstar: "star", archive: "unarchive", unarchive: "archive" };
const progressWords = { unread: "Unread", reading: "Reading", read: "Read" };

const placesOf = id => document.querySelectorAll(`[data-article="${id}"]`);
const actOf = change => change.replace(/^un(?!read)/, "").replace(/^(unread|reading)$/, "read");

const show = (id, change) => {
  for (const place of placesOf(id)) {
    const act = actOf(change);
    const turned = place.querySelector(`[data-act="${act}"]`);
    if (turned) {
      const [value, label] = turned.dataset[change === act ? "on" : "off"].split("|");
      turned.value = value;
      turned.title = turned.querySelector("span").textContent = label;
    }
    if (act === "read") {
      place.dataset.progress = change;
      const said = place.querySelector(".progress");
      if (said) said.textContent = progressWords[change];
    }
    if (place.parentElement?.dataset.leaves === change) leave(place);
    else if (place.parentElement?.dataset.leaves === opposites[change]) place.hidden = false;
  }
};

// A row leaves its list; the keyboard goes on with the next.
const leave = row => {
  const hadFocus = row.contains(document.activeElement);
  const rows = [...row.parentElement.children];
  const others = [...rows.slice(rows.indexOf(row) + 1), ...rows.slice(0, rows.indexOf(row)).reverse()].filter(other => !other.hidden);
  row.hidden = true;
  if (hadFocus) others[0]?.querySelector("h2 a").focus();
};

const send = async (id, body) => {
  const answer = await fetch(`/api/articles/${id}/state`, {
    method: "PATCH", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body), keepalive: true,
  });
  if (!answer.ok) throw new Error((await answer.json().catch(() => ({}))).detail ?? `The server answered ${answer.status}.`);
  return answer.json();
};

// Changes of one article go out one after the other: the last that was made is the last that arrives.
const queues = new Map();
const inTurn = (id, work) => {
  const turn = (queues.get(id) ?? Promise.resolve()).then(work);
  queues.set(id, turn.catch(() => {}));
  return turn;
};

const change = async (id, name) => {
  const before = opposites[name] ?? placesOf(id)[0]?.dataset.progress ?? "unread";
  show(id, name);
  say(changes[name].said, "Undo", () => change(id, before));
  try {
    await inTurn(id, () => send(id, changes[name].body));
    goOnIfEmpty(id, name);
  } catch (problem) {
    show(id, before);
    say(`Not saved. ${problem instanceof TypeError ? "The server cannot be reached." : problem.message}`, "Try again", () => change(id, name));
  }
};

// When the last row has left, the page that comes says the same, and shows what is next.
const goOnIfEmpty = (id, name) => {
  const list = document.querySelector(".articles[data-leaves]");
  if (!list || [...list.children].some(row => !row.hidden)) return;
  const address = new URL(location);
  address.searchParams.set("did", `${name}.${id}`);
  location.replace(address);
};

const saveTags = async form => {
  const field = form.elements.tags;
  try {
    const { tags } = await send(form.dataset.tagsOf, { tags: field.value.split(",") });
    const list = form.closest(".tags").querySelector(".tag-list");
    list.replaceChildren(...tags.map(tag => {
      const link = Object.assign(document.createElement("a"), { href: `/?tag=${encodeURIComponent(tag)}`, textContent: tag });
      const item = document.createElement("li");
      item.append(link);
      return item;
    }));
    field.value = tags.join(", ");
    const details = form.closest("details");
    details.open = false;
    details.querySelector("summary").textContent = tags.length ? "Change tags" : "Add tags";
    details.querySelector("summary").focus();
    say(tags.length ? "Tags saved." : "Tags removed.");
  } catch (problem) {
    say(`Not saved. ${problem instanceof TypeError ? "The server cannot be reached." : problem.message}`, "Try again", () => saveTags(form));
  }
};

addEventListener("submit", submit => {
  const { target: form, submitter } = submit;
  if (form.dataset.tagsOf) {
    submit.preventDefault();
    saveTags(form);
  } else if (submitter?.dataset.act) {
    submit.preventDefault();
    change(submitter.closest("[data-article]").dataset.article, submitter.value);
  }
});

// What a form of the page before has done stands in the page already; here it is said aloud.
const told = document.querySelector(".told");
if (told) words.textContent = told.dataset.told;
