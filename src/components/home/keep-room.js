// @ts-check
// Runs before the block of the reader's unit is read, so that the page keeps its room from the first
// paint on; the script on every page may come a moment later.
document.documentElement.classList.add('js');
try {
  const size = localStorage.getItem('my-unit-room');
  if (size) document.documentElement.dataset.mine = size;
} catch {}
