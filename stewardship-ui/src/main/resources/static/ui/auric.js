// What the pages gain from a script. All of them read, and all forms send, without it.
// Content security policy: no inline code, no eval; this file, htmx and the style sheets are all there is.

const SINGLE_KEYS = "auric-single-keys";
const TYPING = "input, textarea, select, [contenteditable]";

const find = (selector, root = document) => root.querySelector(selector);
const say = (sentence) => {
  const live = find("#au-live");
  if (live && sentence) {
    live.textContent = "";
    requestAnimationFrame(() => (live.textContent = sentence));
  }
};

// ---- Shortcuts: / find, ? sheet, j k x in a list, g then a letter. Never while typing; one switch turns them off.

const singleKeys = () => localStorage.getItem(SINGLE_KEYS) !== "off";
let leader = -Infinity;

function go(letter) {
  const link = find(`a[data-au-go="${CSS.escape(letter)}"]`);
  if (link) {
    location.assign(link.href);
  }
  return Boolean(link);
}

function focusFinder() {
  const finder = find("[data-au-find]");
  finder?.focus();
  finder?.select();
  return Boolean(finder);
}

// Enter needs no code: the focus is on the link of the row.
function step(by) {
  const names = [...document.querySelectorAll("[data-au-rows] a.au-name")];
  const at = names.indexOf(document.activeElement);
  names[at < 0 ? 0 : Math.min(Math.max(at + by, 0), names.length - 1)]?.focus();
  return names.length > 0;
}

function shortcut(key, now) {
  if (now - leader < 1500) {
    leader = -Infinity;
    return go(key);
  }
  if (key === "g") {
    leader = now;
    return true;
  }
  if (key === "/") {
    return focusFinder();
  }
  if (key === "?") {
    return openSheet();
  }
  if (key === "j" || key === "k") {
    return step(key === "j" ? 1 : -1);
  }
  if (key === "x") {
    document.activeElement.closest("[data-au-rows] tr")?.querySelector("[name=pick]")?.click();
  }
  return false;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    closeMenus(null, true);
    if (location.hash === "#rail") {
      location.hash = "";
    }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) {
    return;
  }
  if (!singleKeys() || event.target.closest(TYPING) || find("dialog[open]")) {
    return;
  }
  if (shortcut(event.key, event.timeStamp)) {
    event.preventDefault();
  }
});

// ---- The shortcut sheet, a dialog; its link leads to the same list on the components page.

function openSheet() {
  const sheet = find("#au-sheet");
  if (sheet && !sheet.open) {
    const box = find("[data-au-single-keys]", sheet);
    box.checked = singleKeys();
    sheet.showModal();
  }
  return Boolean(sheet);
}

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-au-single-keys]")) {
    localStorage.setItem(SINGLE_KEYS, event.target.checked ? "on" : "off");
  }
});

// ---- Clicks: menus, sheet, copy.

function closeMenus(except, refocus) {
  for (const menu of document.querySelectorAll("details.au-menu[open]")) {
    if (menu !== except) {
      menu.open = false;
      if (refocus) {
        find("summary", menu).focus();
      }
    }
  }
}

async function copy(button) {
  const source = document.getElementById(button.dataset.auCopy);
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
    say("Copied.");
    const word = find("span", button);
    const before = word.textContent;
    word.textContent = "Copied";
    setTimeout(() => (word.textContent = before), 2000);
  } catch {
    getSelection().selectAllChildren(source);
    say("Selected. Press Ctrl C to copy.");
  }
}

document.addEventListener("click", (event) => {
  closeMenus(event.target.closest("details.au-menu"));
  const sheetLink = event.target.closest("[data-au-sheet]");
  if (sheetLink && openSheet()) {
    event.preventDefault();
  }
  const copyButton = event.target.closest("[data-au-copy]");
  if (copyButton) {
    copy(copyButton);
  }
  if (event.target.closest("[data-au-close]")) {
    event.target.closest("dialog")?.close();
  }
});

// ---- Theme: the form works alone; with a script the page stays where it is and keeps what was typed.

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.matches("[data-au-theme]") && event.submitter) {
    event.preventDefault();
    const theme = event.submitter.value;
    const body = new URLSearchParams(new FormData(form));
    body.set("theme", theme);
    fetch(form.action, { method: "POST", body, redirect: "manual", keepalive: true });
    if (theme === "system") {
      document.documentElement.removeAttribute("data-bs-theme");
    } else {
      document.documentElement.setAttribute("data-bs-theme", theme);
    }
    for (const button of form.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button === event.submitter));
    }
    closeMenus();
    say(`Theme: ${theme}.`);
  }
});

// ---- After htmx swapped a part: say what happened; move the focus only where the part asks for it.

document.addEventListener("htmx:afterSwap", (event) => {
  const part = event.detail.elt;
  say(part.dataset.auSay ?? find("[data-au-say]", part)?.dataset.auSay);
  find("[data-au-focus]", part)?.focus();
});

document.addEventListener("htmx:responseError", (event) => {
  const id = event.detail.xhr.getResponseHeader("X-Correlation-Id");
  say(`The hub answered ${event.detail.xhr.status}. Nothing was changed.${id ? ` Id ${id}.` : ""}`);
});

document.addEventListener("htmx:sendError", () => say("The hub could not be reached. Nothing was changed."));

// On arrival the first wrong field gets the focus: the answer to a form that was refused.
find("[data-au-first-error] [aria-invalid=true]")?.focus();

// A background refresh waits while nobody looks.
document.addEventListener("htmx:confirm", (event) => {
  if (document.hidden && event.target.hasAttribute("data-au-live")) {
    event.preventDefault();
  }
});
