/** What stands on a page for its use and is not part of any text. */
const CHROME = [
  '[data-nocopy]',
  '[hidden]',
  '[aria-hidden="true"]',
  'button',
  'nav',
  'script',
  'select',
  'style',
  'svg',
  'template',
  '.rm',
].join(',');

/** Attributes that mean something outside the site. */
const KEPT = new Set(['colspan', 'rowspan', 'scope', 'lang']);

/** Takes out the page's own furniture and every attribute but absolute links and table spans. */
function clean(root: HTMLElement): void {
  for (const element of root.querySelectorAll(CHROME)) element.remove();
  for (const element of root.querySelectorAll('*')) {
    const link = element instanceof HTMLAnchorElement && element.href !== '' ? element.href : null;
    for (const { name } of [...element.attributes]) {
      if (!KEPT.has(name)) element.removeAttribute(name);
    }
    if (link !== null) element.setAttribute('href', link);
  }
}

/** The text of a cleaned passage as it is laid out, paragraph by paragraph. */
function plainText(root: HTMLElement): string {
  root.style.cssText = 'position:fixed;left:-9999px;top:0;width:60em;user-select:text';
  document.body.append(root);
  const text = root.innerText;
  root.remove();
  return text.replace(/\n{3,}/g, '\n\n').trim();
}

/** Fills the clipboard with what the reader selected, without the site's furniture and styles. */
export function onHandCopy(event: ClipboardEvent): void {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || event.clipboardData === null) return;
  const { target } = event;
  if (target instanceof Element && target.closest('input,textarea,[contenteditable]')) return;
  // Someone who selects a citation by hand wants just that.
  const start = selection.anchorNode?.parentElement;
  if (start?.closest('[data-nocopy]')) return;
  const root = document.createElement('div');
  for (let index = 0; index < selection.rangeCount; index += 1) {
    root.append(selection.getRangeAt(index).cloneContents());
  }
  clean(root);
  const { innerHTML } = root;
  event.clipboardData.setData('text/html', `<meta charset="utf-8">${innerHTML}`);
  event.clipboardData.setData('text/plain', plainText(root));
  event.preventDefault();
}
