// Runs before the first paint without holding it up: puts the reader's remembered choices on <html>.
try {
  for (const name of ['theme', 'size', 'face']) {
    const choice = localStorage.getItem('read-' + name);
    if (choice) document.documentElement.dataset[name] = choice;
  }
} catch {
  // Storage is switched off: the page keeps its defaults.
}
document.documentElement.classList.add('js');
