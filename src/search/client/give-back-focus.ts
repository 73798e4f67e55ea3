/** Where the focus was before `/` or Ctrl-K called the box; null when it was reached otherwise. */
export function cameFrom(): HTMLElement | null {
  const before = (window as { searchCameFrom?: unknown }).searchCameFrom;
  return before instanceof HTMLElement ? before : null;
}

/** Gives the focus back to where it was before the box was called. */
export function giveBackFocus(input: HTMLInputElement): void {
  const before = cameFrom();
  (window as { searchCameFrom?: unknown }).searchCameFrom = null;
  input.blur();
  if (before?.isConnected) before.focus();
}
