/**
 * What a page loads for copying: one listener. The rest comes when the browser is idle, or at the
 * first press of a button if that is sooner.
 */
interface Copier {
  prepare: () => void;
  copyFrom: (button: HTMLElement) => Promise<void>;
}

let loaded: Promise<Copier> | undefined;

function load(): Promise<Copier> {
  loaded ??= import('./copy-actions.ts').then((copier) => {
    copier.prepare();
    return copier;
  });
  return loaded;
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
  if (button instanceof HTMLElement) void load().then((copier) => copier.copyFrom(button));
});

// Safari has no requestIdleCallback.
if ('requestIdleCallback' in window) window.requestIdleCallback(() => void load());
else setTimeout(() => void load(), 1000);
