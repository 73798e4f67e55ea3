import { parseNumeral } from '../../text/parse-numeral.ts';
import type { FoldedLine } from './fold-line.ts';
import { BLANK_ITEM, ITEM_PATTERNS, type ItemPattern } from './item-patterns.ts';
import { readList } from './read-list.ts';
import type { ItemForm, ItemToken, WrittenNumber } from './tokens.ts';

/** What 第…条, 第…项, 第…段 count where no other word says it. */
function formOf(noun: string, head: string, tail: string): ItemForm {
  const word = `${head}${tail}`;
  if (word.includes('指标')) return 'indicator';
  if (word.includes('任务') || word.includes('措施')) return 'task';
  if (word.includes('要点')) return 'point';
  if (/^(?:自然段|段)$/u.test(noun)) return 'paragraph';
  if (/^(?:部分|章|节|大项)$/u.test(noun)) return 'section';
  return /^[条款点]$/u.test(noun) ? 'clause' : 'item';
}

/** The numbers of a match and the chapter, section or box in front of them. */
function numbersOf(
  match: RegExpExecArray,
  offset: number,
): { path: number[]; numbers: WrittenNumber[] } | null {
  const groups = match.groups ?? {};
  const [text] = match;
  const last = groups.items ?? groups.nth ?? groups.inner;
  const lastAt = last === undefined ? 0 : offset + text.lastIndexOf(last);
  const chapter = groups.chapter;
  if (chapter !== undefined) {
    const section = groups.section ?? groups.plain ?? '';
    const path = [parseNumeral(chapter), parseNumeral(section)];
    if (path.some((number) => number === null)) return null;
    const [first = 0, second = 0] = path.map((number) => number ?? 0);
    if (last !== undefined) {
      const numbers = readList(last, lastAt);
      return numbers && { path: [first, second], numbers };
    }
    const from = text.indexOf(section, chapter.length);
    const numbers = readList(text.slice(from), offset + from);
    return numbers && { path: [first], numbers };
  }
  const list = groups.list ?? '';
  const numbers = readList(list, offset + text.indexOf(list));
  if (!numbers || last === undefined) return numbers && { path: [], numbers };
  const inner = readList(last, lastAt);
  const box = numbers[0]?.values[0];
  return inner && box !== undefined ? { path: [box], numbers: inner } : null;
}

function tokenOf(
  match: RegExpExecArray,
  { form, attached, rowed = false, lone = false }: ItemPattern,
  { lineStarts, quoteStarts }: Marks,
): ItemToken | null {
  const groups = match.groups ?? {};
  const read = numbersOf(match, match.index);
  if (!read) return null;
  const noun = groups.noun ?? '';
  const annexKey = annexOf(groups);
  const whole = match.index + match[0].length;
  // 第三部分“重点任务”: what is quoted is no counter.
  const quoted = quoteStarts.has(whole - (groups.tail?.length ?? 0));
  const tail = quoted ? '' : (groups.tail ?? '');
  const end = whole - (quoted ? (groups.tail?.length ?? 0) : 0);
  return {
    type: 'item',
    form: form ?? formOf(noun, groups.head ?? '', tail),
    start: match.index,
    end,
    ...read,
    blank: false,
    leading: lineStarts.has(match.index),
    // 第2个 and 第3点 are mostly ordinals of speech.
    attached: attached || (/^[个点号款]$/u.test(noun) && tail === ''),
    rowed,
    lone,
    ...(annexKey === '' ? {} : { annexKey }),
  };
}

/** The key of the annex that is named in front: f2 for 附件2, f1x2 for 附件1-2, g1 for 附表1. */
function annexOf({ sort, annex }: Record<string, string | undefined>): string {
  if (annex === undefined) return '';
  const [first = '', second] = annex.split('-');
  const tail = second === undefined ? '' : `x${second}`;
  return `${sort === '表' ? 'g' : 'f'}${parseNumeral(first) ?? ''}${tail}`;
}

/** Folded indexes at which a line of the file starts, and at which a quotation does. */
export type Marks = Pick<FoldedLine, 'lineStarts' | 'quoteStarts'>;

/** Finds numbered items, lists and ranges of them, and items whose number was left blank. */
export function findItems(folded: string, marks: Marks): ItemToken[] {
  const found: ItemToken[] = [];
  const covered = new Uint8Array(folded.length);
  const taken = (start: number, end: number) => covered.subarray(start, end).includes(1);
  const add = (token: ItemToken) => {
    covered.fill(1, token.start, token.end);
    found.push(token);
  };
  for (const one of ITEM_PATTERNS) {
    for (const match of folded.matchAll(one.pattern)) {
      if (taken(match.index, match.index + match[0].length)) continue;
      const token = tokenOf(match, one, marks);
      if (token) add(token);
    }
  }
  for (const match of folded.matchAll(BLANK_ITEM)) {
    const end = match.index + match[0].length;
    if (taken(match.index, end)) continue;
    add({
      type: 'item',
      form: match[0].startsWith('任务') ? 'task' : match[0].includes('条') ? 'clause' : 'item',
      start: match.index,
      end,
      numbers: [],
      path: [],
      blank: true,
      leading: false,
      attached: false,
      rowed: false,
      lone: false,
    });
  }
  return found;
}
