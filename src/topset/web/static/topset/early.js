// What is tapped before the page's own script is ready waits for it; where that does not come, it goes as without scripts.

(() => {
  const PATIENCE = 3000; // ms after the page is there
  const FORMS = "[data-set-form], [data-add-set], [data-feel], [data-finish]";
  const held = [];

  function hold(event) {
    if (!event.target.matches(FORMS)) return;
    event.preventDefault();
    held.push([event.target, event.submitter, event.submitter?.value]);
  }

  // Where the phone knew more of a set than the page did, its button says something else by now, or nothing.
  function stands(button, meant) {
    return !button?.hidden && button?.value === meant;
  }

  function letGo() {
    document.removeEventListener("submit", hold);
    for (const [form, button, meant] of held.splice(0)) if (stands(button, meant)) form.requestSubmit(button);
  }

  document.addEventListener("submit", hold);
  document.addEventListener("started", letGo);
  window.addEventListener("load", () => setTimeout(letGo, PATIENCE));
})();
