/** How long a message stays to be seen. */
const SHOWN_MS = 4000;

let region: HTMLElement | undefined;
let timer: number | undefined;

/** The page's one live region; it must stand in the page before it speaks. */
function liveRegion(): HTMLElement {
  if (region === undefined) {
    region = document.createElement('p');
    region.className = 'cite-said';
    region.setAttribute('role', 'status');
    region.dataset.nocopy = '';
    document.body.append(region);
  }
  return region;
}

/** Says a message to everyone: on the screen, and to screen readers through a live region. */
export function announce(message: string, near: HTMLElement): void {
  const live = liveRegion();
  live.textContent = '';
  // An unchanged text is not spoken twice, so it is set in a turn of its own.
  requestAnimationFrame(() => {
    live.textContent = message;
  });
  near.dataset.done = '';
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    live.textContent = '';
    for (const button of document.querySelectorAll<HTMLElement>('[data-done]')) {
      delete button.dataset.done;
    }
  }, SHOWN_MS);
}
