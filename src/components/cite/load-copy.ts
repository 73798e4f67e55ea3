import { atFirstSign } from '../enhance/first-sign.ts';

/**
 * What a page loads for copying: a few listeners. The rest comes when the reader first moves the
 * pointer or presses a key, so that it is there before a button is pressed or text is selected.
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

atFirstSign(() => void load());
