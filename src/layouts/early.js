// src/styles/README.md
const root = document.documentElement;
root.classList.add('js');
if (location.search) root.classList.add('asks');
try {
  for (const name of ['theme', 'size', 'face', 'judged']) {
    const choice = localStorage.getItem('read-' + name);
    if (choice) root.dataset[name] = choice;
  }
} catch {}
// src/components/edition: after something did not come, and where a page was loaded anew for that.
const here = document.currentScript.src;
window.siteChanged = () =>
  new Promise((done) => {
    const script = document.createElement('script');
    script.src = new URL('../edition.js', here);
    script.onload = script.onerror = () => done('updated' in root.dataset);
    document.head.append(script);
  });
addEventListener(
  'error',
  ({ target: t }) => {
    if (t.matches?.('script:not([src$="/edition.js"])')) siteChanged();
  },
  true,
);
try {
  if (sessionStorage['site-typed']) siteChanged();
} catch {}
addEventListener('click', ({ target: t }) => {
  if (t.id === 'prefs') {
    import(t.dataset.panel).then((panel) => panel.togglePanel(t), siteChanged);
  }
});
// What is folded away is printed too.
let shut = [];
addEventListener('beforeprint', () => {
  shut = [...document.querySelectorAll('details:not([open])')];
  for (const one of shut) one.open = true;
});
addEventListener('afterprint', () => {
  for (const one of shut) one.open = false;
});
