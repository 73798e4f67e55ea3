/** What goes on the clipboard; rich text is optional. */
export interface Copied {
  plain: string;
  html?: string;
}

/** Writes to the clipboard in the way that the browser allows; false if none works. */
export async function writeClipboard(copied: Copied): Promise<boolean> {
  try {
    return (await writeByApi(copied)) || writeByEvent(copied);
  } catch {
    return writeByEvent(copied);
  }
}

/** The clipboard API, which exists on https and localhost alone. */
async function writeByApi({ plain, html }: Copied): Promise<boolean> {
  // The types of the DOM promise both; http pages and older browsers have neither.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return false;
  if (html === undefined) {
    await clipboard.writeText(plain);
    return true;
  }
  if (!('ClipboardItem' in window)) return false;
  const item = new ClipboardItem({
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  await clipboard.write([item]);
  return true;
}

/** The older way, which office networks without https still need: a copy event that we fill. */
function writeByEvent({ plain, html }: Copied): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    filled = event.clipboardData !== null;
  };
  // Deprecated, and still the one way that works without https; so it is named by our own type.
  const editing: { execCommand: (command: string) => boolean } = document;
  const selection = getSelection();
  const kept = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  // Firefox copies nothing without a selection.
  const stand = document.createElement('span');
  stand.textContent = ' ';
  stand.style.cssText = 'position:fixed;top:0;white-space:pre;user-select:text';
  document.body.append(stand);
  selection?.selectAllChildren(stand);
  document.addEventListener('copy', fill, true);
  try {
    editing.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill, true);
    stand.remove();
    selection?.removeAllRanges();
    if (kept) selection?.addRange(kept);
  }
  return filled;
}
