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
addEventListener('click', ({ target: t }) => {
  if (t.id === 'prefs') import(t.dataset.panel).then((panel) => panel.togglePanel(t));
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
