// Loads the search when a reader turns to the box: by focus, by `/` or by Ctrl-K.
(() => {
  const forms = Array.from(document.querySelectorAll('form[role=search]'));
  // The page's own box before the header's.
  const form = forms[forms.length - 1];
  const input = form.elements.q;
  let script;
  const load = () => {
    if (script) return;
    script = document.createElement('script');
    const { content } = document.querySelector('[name=edition]');
    script.src = new URL(`../search-data/${content}/search.js`, form.action);
    script.onerror = () => {
      script = null;
    };
    document.head.append(script);
  };
  forms.forEach((one) => one.addEventListener('focusin', load));
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    const command = (event.ctrlKey || event.metaKey) && key.toLowerCase() === 'k';
    if (!command && (key !== '/' || target.closest('input,textarea,select'))) return;
    event.preventDefault();
    if (target !== input) window.searchCameFrom = target;
    input.focus();
    input.select();
  });
  let waiting;
  try {
    waiting = localStorage['search-marks'];
  } catch {
    // Storage is switched off.
  }
  const asked = location.search && document.querySelector('[data-search-page]');
  if (waiting || asked || document.activeElement === input) load();
})();
