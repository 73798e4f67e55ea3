import { splitId } from '../model/address.ts';
import { formatNumeral } from '../text/format-numeral.ts';
import { lastOf } from '../text/last-of.ts';
import type { Places } from './places.ts';

/** What kind of thing a number counts, as the words around it say. */
export type Form =
  | 'task'
  | 'clause'
  | 'item'
  | 'point'
  | 'indicator'
  | 'box'
  | 'paragraph'
  | 'section'
  | 'outline'
  | 'article'
  | 'question'
  | 'name';

/** Numbers as they are said of a document. */
export interface Said {
  form: Form;
  /** For each written number the numbers meant: one, or all of a range that ends here. */
  numbers: readonly { start: number; end: number; values: readonly number[] }[];
  /** 三（一）2: chapter and section in front of the numbers; the number of a box, of an article with 之. */
  path: readonly number[];
  /** For a place said by its name: the name, folded. */
  name?: string;
  /** The key of the annex that is named in front: f2; empty where it is called 附件 alone. */
  annexKey?: string;
}

/** One way to understand the numbers of a reference: for each written number the ids that it means. */
export interface Option {
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

/** The series that each way of counting can mean; of several, all are choices. */
const FORMS: Partial<Record<Form, readonly string[]>> = {
  task: ['task', 'national-task', 'flat'],
  clause: ['article', 'point', 'national-task', 'flat'],
  point: ['point'],
  item: ['task', 'point', 'national-task', 'flat', 'row'],
  indicator: ['indicator'],
  paragraph: ['paragraph'],
  article: ['article'],
  question: ['question'],
};

/** How the numbers of a series are called in a message. */
const SERIES_WORDS: Record<string, [name: string, counter: string]> = {
  task: ['附件任务分工表', '项'],
  point: ['工作要点正文', '条'],
  'national-task': ['任务清单', '项'],
  indicator: ['主要发展指标', '项'],
  paragraph: ['正文', '段'],
  article: ['条文', '条'],
  question: ['问答', '问'],
  flat: ['正文', '条'],
  row: ['表格', '项'],
};

/** The series of a document that a number of this form can mean. */
export function seriesFor({ numbers }: Places, said: Said, annex: boolean): string[] {
  const { form, annexKey } = said;
  const named = FORMS[form] ?? [];
  if (annexKey) {
    const within = named.map((series) => `${annexKey} ${series}`).filter((one) => numbers.has(one));
    // 附件1 of a document whose only annex has no number.
    return within.length > 0 || annexKey !== 'f1' ? within : seriesIn(numbers, named, true);
  }
  return seriesIn(numbers, named, annex && form !== 'indicator');
}

function seriesIn(numbers: Places['numbers'], named: readonly string[], annex: boolean): string[] {
  if (!annex) return named.filter((series) => numbers.has(series));
  if (numbers.has('task')) return ['task'];
  const annexes = [...numbers.keys()].filter((key) => key.includes(' '));
  const keys = new Set(annexes.map((key) => key.split(' ')[0]));
  if (keys.size !== 1) return [];
  return annexes.filter((key) => named.includes(key.split(' ')[1] ?? ''));
}

/** Whether an item of this form can stand in the document at all. */
export function fits(places: Places, said: Said, annex: boolean): boolean {
  const { sections } = places;
  const some = (test: (key: string) => boolean) =>
    [...sections].some((id) => test(splitId(id).key));
  if (said.form === 'name') return places.names.has(said.name ?? '');
  if (said.form === 'box') return some((key) => /^(?:f\d+-)?z\d/.test(key));
  if (said.form === 'outline') return some((key) => /^\w+-\d/.test(key));
  if (said.form === 'section') return some((key) => !key.startsWith('z'));
  return seriesFor(places, said, annex).length > 0;
}

/** The keys that a number in an outline may have, the likeliest first. */
function keysOf({ form, path }: Said, value: number): string[] {
  if (form === 'box') return [path[0] === undefined ? `z${value}` : `z${path[0]}-${value}`];
  if (form === 'section') return [`${value}`, `s${value}`, `c${value}`, `b${value}`];
  const whole = [...path, value].join('-');
  if (form === 'article') return [`a${whole}`];
  // 二（三） is the paragraph that prints this number before it is the section; 第二章第三节 of a statute.
  return path.length === 1 ? [`${whole}-1`, whole, `c${whole}`, `s${whole}`] : [whole];
}

/** The id that a number means in a document with chapters, sections, boxes; null when it lacks it. */
function idAt(document: string, places: Places, said: Said, value: number): string | null {
  const prefix = said.annexKey ? `${said.annexKey}-` : '';
  const keys = keysOf(said, value);
  const ids = keys.map((key) => `${document}/${prefix}${key}`);
  if (said.form === 'section') {
    const own = ids.find((id) => places.sections.has(id));
    // 第二章 of a statute in 编: where only one 编 has it.
    const ends = [...places.sections].filter((id) => id.endsWith(`-c${value}`));
    return own ?? (ends.length === 1 ? (ends[0] ?? null) : null);
  }
  const exists = (id: string) => places.sections.has(id) || places.records.has(id);
  if (said.form !== 'outline' || said.path.length !== 1) return ids.find(exists) ?? null;
  const [paragraph = '', ...others] = ids;
  const own = places.names.get(`${formatNumeral(said.path[0] ?? 0)}(${formatNumeral(value)})`);
  if (own?.includes(paragraph)) return paragraph;
  return others.find(exists) ?? (places.records.has(paragraph) ? paragraph : null);
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

function spell({ form, path }: Said, value: number): string {
  const [first, second] = path;
  if (form === 'box') return first === undefined ? `专栏${value}` : `专栏${first}第${value}项`;
  if (form === 'section') return `第${formatNumeral(value)}部分`;
  if (form === 'article')
    return `第${formatNumeral(first ?? value)}条${first === undefined ? '' : `之${formatNumeral(value)}`}`;
  if (form !== 'outline') return String(value);
  const chapter = formatNumeral(first ?? 0);
  if (second === undefined) return `${chapter}（${formatNumeral(value)}）`;
  return `${chapter}（${formatNumeral(second)}）${value}`;
}

/** Where a number is left out in the middle, its neighbours; 第10项、第12项 for 11. */
function nearest(numbers: ReadonlyMap<number, string[]>, said: Said, counter: string): string {
  const keys = [...numbers.keys()].sort((a, b) => a - b);
  const lost =
    said.numbers.flatMap(({ values }) => values).find((value) => !numbers.has(value)) ?? 0;
  const below = lastOf(keys.filter((key) => key < lost));
  const above = keys.find((key) => key > lost);
  if (below === undefined || above === undefined) return '';
  return `，相邻的是第${below}${counter}和第${above}${counter}`;
}

/** Understands the numbers that are said of a document. */
export function resolve(document: string, places: Places, said: Said, annex: boolean): Resolution {
  const none = { options: [], missing: [], found: [], has: '' };
  if (said.form === 'name') {
    const [part] = said.numbers;
    const ids = places.names.get(said.name ?? '') ?? [];
    const options = ids.map((id) => ({
      parts: [{ start: part?.start ?? 0, end: part?.end ?? 0, ids: [id] }],
    }));
    return { ...none, options, missing: options.length > 0 ? [] : [said.name ?? ''] };
  }
  const options: Option[] = [];
  let best: Resolution = { ...none, options };
  let fewest = Infinity;
  const counted = FORMS[said.form] !== undefined && said.path.length === 0;
  const series = counted ? seriesFor(places, said, annex) : [];
  for (const one of counted ? series : [null]) {
    const numbers = one === null ? null : places.numbers.get(one);
    const missing: string[] = [];
    const parts = said.numbers.map(({ start, end, values }) => ({
      start,
      end,
      ids: values.flatMap((value) => {
        const id = numbers ? numbers.get(value) : idAt(document, places, said, value);
        if (!id) missing.push(spell(said, value));
        return id ? [typeof id === 'string' ? [id] : id] : [];
      }),
    }));
    if (missing.length === 0) options.push(...choices(parts));
    else if (missing.length < fewest) {
      fewest = missing.length;
      const [name = '', counter = ''] = SERIES_WORDS[lastOf((one ?? '').split(' ')) ?? ''] ?? [];
      const last = numbers ? Math.max(...numbers.keys()) : 0;
      const has = numbers ? `${name}印到第${last}${counter}${nearest(numbers, said, counter)}` : '';
      best = { options, missing, found: parts.flatMap(({ ids }) => ids.flat()), has };
    }
  }
  if (options.length > 0) return { ...none, options };
  if (series.length === 0 && counted) {
    const outlined = places.sections.has(`${document}/3-1`);
    const has = outlined ? '这份文件的编号是三（一）2这样的形式' : '';
    return { ...best, missing: said.numbers.flatMap(({ values }) => values.map(String)), has };
  }
  return best;
}
