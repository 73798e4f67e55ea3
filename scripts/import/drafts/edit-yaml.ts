import { isMap, isSeq, parseDocument, stringify } from 'yaml';

/** The line of a text at an offset, as the offset of its start. */
function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
}

/** A text with a line break at its end. */
const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** Takes one key with its value out of the outermost map of a YAML text; every other byte stays. */
export function removeKey(text: string, key: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith(`${key}:`))
    .join('\n');
}

/**
 * Adds an entry at the end of a list of a YAML text, in block style with the indent of its fellows; every
 * other byte stays. A list that is empty (`changes: []`) becomes one of a single entry.
 */
export function appendEntry(
  text: string,
  list: string,
  entry: Readonly<Record<string, unknown>>,
): string {
  const body = stringify(entry, { lineWidth: 0, singleQuote: true }).trimEnd().split('\n');
  const lines = body.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`));
  const empty = new RegExp(`^${list}:[ \\t]*(?:\\[\\])?[ \\t]*$`, 'm');
  const isEmpty = new RegExp(`^${list}:[ \\t]*\\[\\][ \\t]*$`, 'm').test(text);
  const whole = isEmpty ? text.replace(empty, `${list}:`) : text;
  return `${ended(whole)}${lines.join('\n')}\n`;
}

/** Takes the entries of a list out for which `isMeant` holds, with their lines; every other byte stays. */
export function removeEntries(
  text: string,
  list: string,
  isMeant: (entry: Readonly<Record<string, unknown>>) => boolean,
): string {
  const document = parseDocument(text);
  const root: unknown = document.contents;
  const items = isMap(root) ? root.get(list, true) : null;
  if (!isSeq(items)) return text;
  let rest = text;
  for (const item of [...items.items].reverse()) {
    if (!isMap(item) || !item.range) continue;
    if (!isMeant(item.toJS(document) as Record<string, unknown>)) continue;
    const from = lineStart(text, item.range[0]);
    const to = item.range[2];
    rest = rest.slice(0, from) + rest.slice(to === rest.length ? to : lineStart(text, to));
  }
  return rest;
}
