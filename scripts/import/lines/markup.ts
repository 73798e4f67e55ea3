import { INVISIBLE } from './invisible.ts';
import type { Line } from './seed.ts';
import type { Span } from './passage.ts';

/**
 * Markup that conversion left in a seed. It is set aside, never shown. Only marks that the
 * converters are known to leave count: anything else, `<script>` included, is text.
 */
const MARKUP: readonly { pattern: RegExp; why: string; notice?: string }[] = [
  // <!-- INFO END -->
  {
    pattern: /<!--.*?-->/gu,
    why: '转换软件留下的注释',
    notice: '是转换软件留下的注释，不是原文',
  },
  // ![](media/image1.png), [图片], <img src="…">
  {
    pattern: /!\[[^\]]*\]\([^)]*\)|[[【〔]图片?\d*[\]】〕]|<img\b[^<>]*>/giu,
    why: '图片，没有文字',
    notice: '是图片，文字没有转换出来',
  },
  // $$E=mc^2$$, $x_{1}$, \\(a^2\\)
  {
    pattern: /\$\$[^$]+\$\$|\$[^$\s][^$]{0,200}?[\\_^][^$]{0,200}?\$|\\[([].*?\\[)\]]/gu,
    why: '公式的排版标记，不是文字',
    notice: '是公式的排版标记，公式没有转换成文字',
  },
  // ## 第一章　总则
  {
    pattern: /^\s{0,3}#{1,6}(?=\s)/gu,
    why: '转换软件留下的标题标记',
    notice: '是转换软件留下的标题标记，不是原文',
  },
  // **加强知识产权司法保护。**
  { pattern: /\*\*/g, why: '转换软件留下的加粗标记' },
  // &nbsp;
  { pattern: /&(?:nbsp|ensp|emsp);/gu, why: '转换软件留下的空格代码' },
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
  /** What editors should know of it, in Chinese; null where it says nothing of the text. */
  notice: string | null;
}

/** The markup of a line, in order. The mark of byte order with which a file may begin is not part of its text. */
export function findMarkup(line: Line): Markup[] {
  const found = MARKUP.flatMap(({ pattern, why, notice = null }) =>
    [...line.text.matchAll(pattern)]
      .map((match) => ({ from: line.from + match.index, mark: match[0], why, notice }))
      .filter(({ from, mark }) => from > 0 || mark !== '\ufeff')
      .map(({ from, mark, ...said }) => ({ from, to: from + mark.length, ...said })),
  ).sort((a, b) => a.from - b.from || b.to - a.to);
  let end = -1;
  // What stands within other markup is part of it: <!-- **甲** -->.
  return found.filter(({ from, to }) => from >= end && (end = to) > 0);
}

/** A line as it reads once its markup is set aside: `## 青岚省专利条例` is 青岚省专利条例, blanks kept. */
export function withoutMarkup(text: string): string {
  const whole = { from: 0, to: text.length };
  return without(whole, findMarkup({ ...whole, text, number: 1 }))
    .map(({ from, to }) => text.slice(from, to))
    .join('');
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
