// What is tapped before the page's own script is ready waits for it; where that does not come, it goes as without scripts.

(() => {
  const PATIENCE = 3000; // ms after the page is there
  const FORMS = "[data-set-form], [data-add-set], [data-feel], [data-finish]";
  const held = [];

  function hold(event) {
    if (!event.target.matches(FORMS)) return;
    event.preventDefault();
    held.push([event.target, event.submitter]);
  }

  function letGo() {
    document.removeEventListener("submit", hold);
    for (const [form, submitter] of held.splice(0)) form.requestSubmit(submitter);
  }

  document.addEventListener("submit", hold);
  document.addEventListener("started", letGo);
  window.addEventListener("load", () => setTimeout(letGo, PATIENCE));
})();
