/** Larger pastes are taken as the plain text that comes with them. */
const LARGEST = 5 * 1024 * 1024;
const BLOCKS = new Set([
  'P',
  'DIV',
  'LI',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BR',
  'TABLE',
  'UL',
  'OL',
  'HR',
]);
const UNREAD = new Set([
  'SCRIPT',
  'STYLE',
  'HEAD',
  'TITLE',
  'META',
  'LINK',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
]);

/** The words of a cell on one line. */
const oneLine = (node: Node) => (node.textContent ?? '').replace(/\s+/gu, ' ').trim();

/**
 * The text of what Word or WPS put on the clipboard, a row of a table as one line with tabs between its
 * cells, so that number, unit and deadline of a row stay together; null where there is no table, when the
 * plain text says all. The markup is only read: nothing of it runs, loads or comes onto the page.
 */
export function textOfPaste(html: string): string | null {
  if (html.length > LARGEST || !/<table[\s>]/i.test(html)) return null;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines: string[] = [];
  let line = '';
  const close = () => {
    if (line.trim() !== '') lines.push(line.replace(/[ \n]+/gu, ' ').trim());
    line = '';
  };
  // Walked by hand and not by recursion: a paste may be nested as deep as its writer likes.
  const open: { node: Node; next: Node | null }[] = [{ node: body, next: body.firstChild }];
  for (let top = open[open.length - 1]; top; top = open[open.length - 1]) {
    const child = top.next;
    if (child === null) {
      if (BLOCKS.has(top.node.nodeName)) close();
      open.pop();
      continue;
    }
    top.next = child.nextSibling;
    if (child.nodeType === Node.TEXT_NODE) line += child.nodeValue ?? '';
    else if (child instanceof HTMLTableRowElement) {
      close();
      lines.push([...child.cells].map(oneLine).join('\t'));
    } else if (!UNREAD.has(child.nodeName)) {
      if (BLOCKS.has(child.nodeName)) close();
      open.push({ node: child, next: child.firstChild });
    }
  }
  close();
  return lines.join('\n');
}
