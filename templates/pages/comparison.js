/*
 * Keys on the page of a comparison: j and n go to the next change, k and p to the one before.
 * Without this script everything works; only the keys are missing, and their hint stays hidden.
 */
(() => {
  const steps = { j: 1, n: 1, k: -1, p: -1 };
  const hint = document.querySelector(".comparison .keys");
  if (hint) hint.hidden = false;

  document.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    const isTyping = event.target instanceof Element && event.target.closest("input[type=text], textarea, select");
    if (!step || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;

    const shown = [...document.querySelectorAll(".comparison .change")].filter((one) => one.offsetParent !== null);
    const at = shown.indexOf(document.activeElement?.closest(".change"));
    const next = shown[at < 0 ? (step > 0 ? 0 : shown.length - 1) : at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: "center" });
  });
})();
