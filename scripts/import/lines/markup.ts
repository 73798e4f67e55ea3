import { INVISIBLE } from './invisible.ts';
import type { Line } from './seed.ts';
import type { Span } from './passage.ts';

/**
 * Markup that conversion left in a seed. It is set aside, never shown. Only marks that the
 * converters are known to leave count: anything else, `<script>` included, is text.
 */
const MARKUP: readonly { pattern: RegExp; why: string }[] = [
  // **加强知识产权司法保护。**
  { pattern: /\*\*/g, why: '转换软件留下的加粗标记' },
  // <p>29. …</p>, <ol style="list-style-type: none">
  {
    pattern: /<\/?(?:p|ol|ul|li|br|div|span|b|strong|em)(?: [a-z]+="[^"<>]*")*\s*\/?>/g,
    why: '转换软件留下的网页标记',
  },
  // [bookmark: _GoBack]
  { pattern: /\[bookmark: \w+\]/g, why: '文字处理软件留下的书签' },
  // U+202E would turn round what follows it, U+200B would part a unit's name.
  { pattern: INVISIBLE, why: '转换软件留下的控制符，本身不印出字' },
];

/** A piece of markup in a line. */
export interface Markup extends Span {
  why: string;
}

/** The markup of a line, in order. The mark of byte order with which a file may begin is not part of its text. */
export function findMarkup(line: Line): Markup[] {
  return MARKUP.flatMap(({ pattern, why }) =>
    [...line.text.matchAll(pattern)]
      .map((match) => ({ from: line.from + match.index, mark: match[0], why }))
      .filter(({ from, mark }) => from > 0 || mark !== '\ufeff')
      .map(({ from, mark }) => ({ from, to: from + mark.length, why })),
  ).sort((a, b) => a.from - b.from);
}

/** What is left of a span when some spans within it are taken out, in order. */
export function without(span: Span, holes: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let from = span.from;
  for (const hole of [...holes].sort((a, b) => a.from - b.from)) {
    if (hole.to <= from || hole.from >= span.to) continue;
    if (hole.from > from) rest.push({ from, to: hole.from });
    from = Math.max(from, hole.to);
  }
  if (from < span.to) rest.push({ from, to: span.to });
  return rest;
}
