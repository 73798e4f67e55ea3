import { codeLines, DEFINITION, isBlankLine } from './markdown-code-lines.ts';

/** A stretch of a line. */
interface Zone {
  start: number;
  end: number;
}

/** A stretch in which no link is put, and in Chinese why. */
export interface ClosedZone extends Zone {
  why: string;
}

/** A mark of emphasis and the one that closes or opens it. */
interface Mark extends Zone {
  /** The line and place of its other half. */
  pair: { line: number; start: number };
}

/** What a Markdown line holds besides prose. */
export interface LineZones {
  /** The whole line is code, HTML, front matter or a link definition: not read at all. */
  code: boolean;
  /** Links, images, code spans, HTML: read, but no link is put inside. */
  closed: ClosedZone[];
  /** Marks of emphasis in pairs: not read, and no link is put across one half of a pair. */
  marks: Mark[];
  /** Marks, addresses and tags that are no words: passed over in reading. */
  passed: Zone[];
}

/** A longer address is none. */
const LONGEST_TARGET = 2000;

/** The stretches of a paragraph that are code, found in one pass whatever the runs of backticks. */
function codeSpans(text: string): Zone[] {
  const runs = [...text.matchAll(/`+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    // An escaped one opens nothing, but may close.
    escaped: text.charAt(match.index - 1) === '\\',
  }));
  const later = new Map<number, number[]>();
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index];
    if (!run) continue;
    const length = run.end - run.start;
    const own = later.get(length) ?? [];
    own.push(index);
    later.set(length, own);
  }
  const spans: Zone[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    if (!run) continue;
    const own = later.get(run.end - run.start) ?? [];
    while (own.length > 0 && (own[own.length - 1] ?? 0) <= index) own.pop();
    const closing = own[own.length - 1];
    const other = closing === undefined ? undefined : runs[closing];
    if (run.escaped || closing === undefined || !other) continue;
    spans.push({ start: run.start, end: other.end });
    index = closing;
  }
  return spans;
}

interface Found {
  closed: ClosedZone[];
  passed: Zone[];
  pairs: [Zone, Zone][];
}

const TAG =
  /^<(?:[a-z][\w+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>]+|\/?[a-z][\w-]*(?:\s[^<>]{0,500})?\/?|!--.{0,500}?--)>/i;

/** What a paragraph holds besides prose; offsets are those of the paragraph. */
function readInline(text: string, isDefined: (name: string) => boolean): Found {
  const found: Found = { closed: [], passed: [], pairs: [] };
  const spans = codeSpans(text);
  for (const { start, end } of spans) {
    found.closed.push({ start, end, why: '在代码里' });
    const ticks = /^`+/.exec(text.slice(start))?.[0].length ?? 0;
    found.passed.push({ start, end: start + ticks }, { start: end - ticks, end });
  }
  let span = 0;
  const open: number[] = [];
  const waiting = new Map<string, { start: number; end: number }>();
  for (let at = 0; at < text.length; at += 1) {
    while ((spans[span]?.end ?? Infinity) <= at) span += 1;
    const inside = spans[span];
    if (inside && inside.start <= at) {
      at = inside.end - 1;
      continue;
    }
    const one = text.charAt(at);
    if (one === '\\' && /[\p{P}\p{S}]/u.test(text.charAt(at + 1))) {
      found.passed.push({ start: at, end: at + 1 });
      at += 1;
    } else if (one === '<') {
      const tag = TAG.exec(text.slice(at, at + 600))?.[0];
      if (tag === undefined) continue;
      const end = at + tag.length;
      found.closed.push({ start: at, end, why: '在 HTML 或网址里' });
      found.passed.push({ start: at, end });
      at = end - 1;
    } else if (one === '[') open.push(at);
    else if (one === ']') {
      const from = open.pop();
      if (from === undefined) continue;
      const rest = text.slice(at + 1, at + LONGEST_TARGET);
      const target =
        /^\((?:[^()\s\\]|\\.|\([^()\s]*\))*(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/.exec(rest)?.[0] ??
        /^\[[^\]]{1,200}\]/.exec(rest)?.[0] ??
        (isDefined(text.slice(from + 1, at)) ? '' : undefined);
      if (target === undefined) continue;
      const start = text.charAt(from - 1) === '!' ? from - 1 : from;
      const end = at + 1 + target.length;
      found.closed.push({ start, end, why: '已经有链接' });
      found.passed.push({ start, end: from + 1 }, { start: at, end });
      at = end - 1;
    } else if (one === '*' || one === '_' || one === '~') {
      const mark = new RegExp(`^\\${one}{1,3}`).exec(text.slice(at, at + 3))?.[0] ?? one;
      const end = at + mark.length;
      const before = text.charAt(at - 1);
      const after = text.charAt(end);
      const opened = waiting.get(mark);
      const wordy = one === '_' && /\w/.test(before) && /\w/.test(after);
      if (!wordy && opened && before.trim() !== '' && opened.end < at) {
        found.pairs.push([opened, { start: at, end }]);
        waiting.delete(mark);
      } else if (!wordy && after.trim() !== '' && (one !== '~' || mark === '~~')) {
        waiting.set(mark, { start: at, end });
      }
      at = end - 1;
    }
  }
  for (const pair of found.pairs) found.passed.push(...pair);
  return found;
}

/** Says for each line of a Markdown text what of it is read, and where no link may be put. */
export function markdownZones(lines: readonly string[]): LineZones[] {
  const code = codeLines(lines);
  const zones: LineZones[] = code.map((one) => ({ code: one, closed: [], marks: [], passed: [] }));
  const names = new Set(
    lines.flatMap((line, index) => (code[index] ? (DEFINITION.exec(line)?.[1] ?? []) : [])),
  );
  const isDefined = (name: string) => names.has(name);
  for (let from = 0; from < lines.length; from += 1) {
    if (code[from] || isBlankLine(lines[from] ?? '')) continue;
    let till = from;
    const starts: number[] = [];
    let text = '';
    // A list item, a heading and a row of a table are paragraphs of their own.
    const isOwn = (line: string) => /^\s*(?:[-*+] |\d{1,9}[.)] |#{1,6} |\||>)/.test(line);
    do {
      starts.push(text.length);
      text += `${lines[till] ?? ''}\n`;
      till += 1;
    } while (
      till < lines.length &&
      !code[till] &&
      !isBlankLine(lines[till] ?? '') &&
      !isOwn(lines[till] ?? '')
    );
    const lead = /^\s*(?:[-*+] )/.exec(text)?.[0].length ?? 0;
    const found = readInline(`${' '.repeat(lead)}${text.slice(lead)}`, isDefined);
    spread(found, starts, from, lines, zones);
    from = till - 1;
  }
  return zones;
}

/** Puts what was found in a paragraph on its lines. */
function spread(
  { closed, passed, pairs }: Found,
  starts: readonly number[],
  first: number,
  lines: readonly string[],
  zones: LineZones[],
): void {
  let index = 0;
  const place = (offset: number) => {
    while (index > 0 && (starts[index] ?? 0) > offset) index -= 1;
    while ((starts[index + 1] ?? Infinity) <= offset) index += 1;
    return { line: first + index, start: offset - (starts[index] ?? 0) };
  };
  const cut = <T extends Zone>(zone: T, put: (line: LineZones, one: T) => void) => {
    const begin = place(zone.start);
    for (let at = begin.line; at < lines.length; at += 1) {
      const offset = starts[at - first];
      if (offset === undefined || offset >= zone.end) break;
      const start = Math.max(0, zone.start - offset);
      const end = Math.min((lines[at] ?? '').length, zone.end - offset);
      const line = zones[at];
      if (line && end > start) put(line, { ...zone, start, end });
    }
  };
  for (const zone of closed) cut(zone, (line, one) => line.closed.push(one));
  for (const zone of passed) cut(zone, (line, one) => line.passed.push(one));
  for (const [a, b] of pairs) {
    cut({ ...a, pair: place(b.start) }, (line, one) => line.marks.push(one));
    cut({ ...b, pair: place(a.start) }, (line, one) => line.marks.push(one));
  }
}

/** A line as it is read: what is no word gives way to blanks, so that places stay. */
export function readableLine(line: string, { code, passed }: LineZones): string {
  if (code) return '';
  let out = '';
  let at = 0;
  for (const { start, end } of [...passed].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    out += line.slice(at, Math.max(at, start)) + ' '.repeat(end - Math.max(at, start));
    at = end;
  }
  return out + line.slice(at);
}
