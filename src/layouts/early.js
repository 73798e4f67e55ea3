// Explained in src/styles/README.md; sent as it stands.
const root = document.documentElement;
root.classList.add('js');
try {
  for (const name of ['theme', 'size', 'face']) {
    const choice = localStorage.getItem('read-' + name);
    if (choice) root.dataset[name] = choice;
  }
} catch {}
addEventListener('click', ({ target: t }) => {
  if (t.id === 'prefs') import(t.dataset.panel).then((panel) => panel.togglePanel(t));
});
