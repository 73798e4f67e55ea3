import { formatNumeral } from '../../text/format-numeral.ts';
import type { Kind } from '../../model/vocabulary.ts';
import type { Corpus, CorpusDocument } from '../corpus/corpus.ts';
import type { ItemForm, ItemToken } from '../find/tokens.ts';
import { lastOf } from '../../text/last-of.ts';

/** One way to understand the numbers of a reference. */
export interface Option {
  /** For each written number the records that it means. */
  parts: { start: number; end: number; ids: string[] }[];
}

/** What the numbers of a reference mean in one document. */
export interface Resolution {
  /** More than one: ambiguous. None: some number does not exist. */
  options: Option[];
  /** The numbers that the document lacks, as one would write them. */
  missing: string[];
  /** The records of those that exist, when some are missing. */
  found: string[];
  /** In Chinese: what the document has in this way of numbering; empty when nothing. */
  has: string;
}

/** The kinds of record that each way of counting can mean; of several, all are choices. */
const KINDS: Partial<Record<ItemForm, Kind[]>> = {
  task: ['task', 'national-task'],
  clause: ['point', 'national-task'],
  point: ['point'],
  item: ['task', 'point', 'national-task'],
  indicator: ['indicator'],
  paragraph: ['paragraph'],
};

/** How the numbers of a kind are called in a message. */
const KIND_WORDS: Partial<Record<Kind, [name: string, counter: string]>> = {
  task: ['附件任务分工表', '项'],
  point: ['工作要点正文', '条'],
  'national-task': ['任务清单', '项'],
  indicator: ['主要发展指标', '项'],
  paragraph: ['正文', '段'],
};

/** The kinds that `document` numbers and that an item of this form can mean. */
export function kindsOf(document: CorpusDocument, item: ItemToken, annex: boolean): Kind[] {
  const kinds: Kind[] = annex && item.form !== 'indicator' ? ['task'] : (KINDS[item.form] ?? []);
  return kinds.filter((kind) => document.numbers.has(kind));
}

/** Whether an item of this form can stand in the document at all. */
export function fits(document: CorpusDocument, item: ItemToken, annex: boolean): boolean {
  if (item.form === 'box') return document.sections.has(`${document.id}/z1`);
  if (item.form === 'outline')
    return (
      document.sections.has(`${document.id}/1-1`) || document.sections.has(`${document.id}/3-1`)
    );
  if (item.form === 'section') return [...document.sections].some((id) => !id.includes('/z'));
  return kindsOf(document, item, annex).length > 0;
}

/** The id that a number means in a document with chapters, sections, boxes; null when it lacks it. */
function idAt(
  corpus: Corpus,
  document: CorpusDocument,
  item: ItemToken,
  value: number,
): string | null {
  const { id, sections } = document;
  const { form, path } = item;
  const existing = (one: string) => (sections.has(one) || corpus.records.has(one) ? one : null);
  if (form === 'box') {
    const [box] = path;
    return existing(box === undefined ? `${id}/z${value}` : `${id}/z${box}-${value}`);
  }
  if (form === 'section') {
    // 第五部分 is a section and never an item: gj2022/5 is a task.
    return [`${id}/${value}`, `${id}/s${value}`].find((one) => sections.has(one)) ?? null;
  }
  const [chapter = 0, section] = path;
  if (section !== undefined) return existing(`${id}/${chapter}-${section}-${value}`);
  // 二（三）: where the print numbers the paragraph itself so, the paragraph is meant.
  const record = corpus.records.get(`${id}/${chapter}-${value}-1`)?.record;
  const printed = record?.number.printed ?? '';
  if (record && printed.includes(formatNumeral(value))) return record.id;
  return existing(`${id}/${chapter}-${value}`) ?? existing(`${id}/${chapter}-${value}-1`);
}

/** Every choice of one id a number; at most four, since no document repeats more. */
function choices(parts: { start: number; end: number; ids: string[][] }[]): Option[] {
  let options: Option[] = [{ parts: [] }];
  for (const { start, end, ids } of parts) {
    let lists: string[][] = [[]];
    for (const one of ids)
      lists = lists.flatMap((list) => one.map((id) => [...list, id])).slice(0, 4);
    options = options
      .flatMap((option) =>
        lists.map((list) => ({ parts: [...option.parts, { start, end, ids: list }] })),
      )
      .slice(0, 4);
  }
  return options;
}

function spell(item: ItemToken, value: number): string {
  const [first, second] = item.path;
  if (item.form === 'box') return first === undefined ? `专栏${value}` : `专栏${first}第${value}项`;
  if (item.form === 'section') return `第${formatNumeral(value)}部分`;
  if (item.form !== 'outline') return String(value);
  const chapter = formatNumeral(first ?? 0);
  if (second === undefined) return `${chapter}（${formatNumeral(value)}）`;
  return `${chapter}（${formatNumeral(second)}）${value}`;
}

/** Where a number is left out in the middle, its neighbours; 第10项、第12项 for 11. */
function nearest(numbers: Map<number, string[]>, item: ItemToken, counter: string): string {
  const keys = [...numbers.keys()].sort((a, b) => a - b);
  const lost =
    item.numbers.flatMap(({ values }) => values).find((value) => !numbers.has(value)) ?? 0;
  const below = lastOf(keys.filter((key) => key < lost));
  const above = keys.find((key) => key > lost);
  if (below === undefined || above === undefined) return '';
  return `，相邻的是第${below}${counter}和第${above}${counter}`;
}

/** Understands the numbers of an item of a document. */
export function resolveItem(
  corpus: Corpus,
  document: CorpusDocument,
  item: ItemToken,
  annex: boolean,
): Resolution {
  const options: Option[] = [];
  let best: Resolution = { options, missing: [], found: [], has: '' };
  let fewest = Infinity;
  const kinds = kindsOf(document, item, annex);
  for (const kind of KINDS[item.form] ? kinds : [null]) {
    const numbers = kind === null ? null : document.numbers.get(kind);
    const missing: string[] = [];
    const parts = item.numbers.map(({ start, end, values }) => ({
      start,
      end,
      ids: values.flatMap((value) => {
        const id = numbers ? numbers.get(value) : idAt(corpus, document, item, value);
        if (!id) missing.push(spell(item, value));
        return id ? [typeof id === 'string' ? [id] : id] : [];
      }),
    }));
    if (missing.length === 0) options.push(...choices(parts));
    else if (missing.length < fewest) {
      fewest = missing.length;
      const [name = '', counter = ''] = (kind && KIND_WORDS[kind]) ?? [];
      const last = numbers ? Math.max(...numbers.keys()) : 0;
      const has = numbers ? `${name}印到第${last}${counter}${nearest(numbers, item, counter)}` : '';
      best = { options, missing, found: parts.flatMap(({ ids }) => ids.flat()), has };
    }
  }
  if (options.length > 0) return { options, missing: [], found: [], has: '' };
  if (kinds.length === 0 && KINDS[item.form]) {
    const outlined = document.sections.has(`${document.id}/3-1`);
    const has = outlined ? '这份文件的编号是三（一）2这样的形式' : '';
    return { ...best, missing: item.numbers.flatMap(({ values }) => values.map(String)), has };
  }
  return best;
}
