import { decodeLetters } from './decode-letters.ts';
import { scanXml, type XmlPiece } from './scan-xml.ts';
import { withWordNames } from './word-names.ts';

const ATTRIBUTE = /\s([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface Open {
  name: string;
  /** Prefixes that this tag declares. */
  declared: string[];
}

/**
 * Whether an XML text is well formed with its namespaces: tags close in order, one root, no attribute
 * twice, no prefix that nothing around it declares. Word refuses a part that is not.
 */
export function isWellFormed(xml: string): boolean {
  const pieces = scanXml(xml);
  if (!pieces) return false;
  const path: Open[] = [];
  const bound = new Map<string, number>([['xml', 1]]);
  let roots = 0;
  const leave = (declared: readonly string[]) => {
    for (const prefix of declared) bound.set(prefix, (bound.get(prefix) ?? 1) - 1);
  };
  for (const { type, name, start, end } of pieces) {
    if (type === 'close') {
      const opened = path.pop();
      if (opened?.name !== name) return false;
      leave(opened.declared);
      continue;
    }
    if (type !== 'open' && type !== 'empty') {
      if (
        type === 'text' &&
        path.length === 0 &&
        xml
          .slice(start, end)
          .replace(/^\ufeff/, '')
          .trim() !== ''
      )
        return false;
      continue;
    }
    if (path.length === 0) roots += 1;
    const tag = xml.slice(start, end);
    const names = [...tag.matchAll(ATTRIBUTE)].map(([, attribute = '']) => attribute);
    if (new Set(names).size !== names.length) return false;
    const declared = names.flatMap((one) => (one.startsWith('xmlns:') ? [one.slice(6)] : []));
    for (const prefix of declared) bound.set(prefix, (bound.get(prefix) ?? 0) + 1);
    const used = [name, ...names.filter((one) => !one.startsWith('xmlns'))];
    const loose = used.some(
      (one) => one.includes(':') && (bound.get(one.split(':')[0] ?? '') ?? 0) < 1,
    );
    if (loose) return false;
    if (type === 'open') path.push({ name, declared });
    else leave(declared);
  }
  return path.length === 0 && roots === 1;
}

const isBlank = (letter: string) => /[ \t\r\n]/u.test(letter);

/** The letters of a w:t, each with its surroundings; a blank that Word does not show is said to be none. */
function lettersOf(xml: string, tag: string, from: number, till: number, around: string): string[] {
  const { text } = decodeLetters(xml, from, till);
  const letters = [...text];
  const kept = /xml:space\s*=\s*["']preserve["']/.test(tag);
  const first = letters.findIndex((one) => !isBlank(one));
  const last = letters.length - 1 - [...letters].reverse().findIndex((one) => !isBlank(one));
  return letters.map((one, at) => {
    const shown = kept || !isBlank(one) || (first >= 0 && at > first && at < last);
    return `${one}${shown ? '' : '(unseen)'}|${around}`;
  });
}

/**
 * A part of a .docx as tokens that do not depend on where runs are cut: each letter with the formatting and
 * the tracked change that it stands in, and every other tag as it is written.
 *
 * @param skip ids of relationships whose w:hyperlink is passed over
 */
export function tokensOf(xml: string, skip: ReadonlySet<string>): string[] | null {
  const scanned = scanXml(xml);
  if (!scanned) return null;
  const pieces = withWordNames(xml, scanned);
  const tokens: string[] = [];
  const path: { name: string; tag: string; skipped: boolean }[] = [];
  let properties = '';
  let from = -1;
  let text: { piece: XmlPiece; tag: string } | null = null;
  const around = () =>
    path
      .filter(({ name }) => ['w:r', 'w:ins', 'w:moveTo'].includes(name))
      .map(({ tag }) => tag)
      .join('') + properties;
  for (const piece of pieces) {
    const { type, name, start, end } = piece;
    const tag = xml.slice(start, end);
    const inProperties = from >= 0;
    if (type === 'close') {
      const opened = path.pop();
      if (name === 'w:rPr' && path[path.length - 1]?.name === 'w:r') {
        properties = xml.slice(from, end);
        from = -1;
      } else if (inProperties) continue;
      else if (name === 'w:t' && text) {
        tokens.push(...lettersOf(xml, text.tag, text.piece.end, start, around()));
        text = null;
      } else if (['w:r', 'w:ins', 'w:moveTo'].includes(name)) properties = '';
      else if (opened?.skipped !== true) tokens.push(tag);
      continue;
    }
    if (type === 'open') {
      const id = name === 'w:hyperlink' ? /\bid\s*=\s*"([^"]*)"/.exec(tag)?.[1] : undefined;
      const skipped = id !== undefined && skip.has(id);
      const inRun = path[path.length - 1]?.name === 'w:r';
      path.push({ name, tag, skipped });
      if (inProperties) continue;
      if (name === 'w:rPr' && inRun) from = start;
      else if (name === 'w:t') text = { piece, tag };
      else if (!['w:r', 'w:ins', 'w:moveTo'].includes(name) && !skipped) tokens.push(tag);
      continue;
    }
    if (inProperties || text) continue;
    if (name === 'w:t' || (name === 'w:r' && type === 'empty')) continue;
    tokens.push(`${tag}|${path.some((one) => one.name === 'w:r') ? around() : ''}`);
  }
  return tokens;
}

/** Whether two states of a part differ by added links alone. */
export function differByLinks(before: string, after: string, ids: ReadonlySet<string>): boolean {
  if (!isWellFormed(after)) return false;
  const old = tokensOf(before, new Set());
  const now = tokensOf(after, ids);
  return (
    old !== null &&
    now !== null &&
    old.length === now.length &&
    old.every((one, at) => one === now[at])
  );
}
