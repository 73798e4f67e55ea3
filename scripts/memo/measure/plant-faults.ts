import type { Corpus } from '../../../src/memo/corpus/corpus.ts';
import type { MemoRecord } from '../../../src/memo/corpus/finding.ts';
import { isSupport } from '../../../src/memo/judge/judge-units.ts';

/** A sentence with the one verdict that it must get. */
export interface Planted {
  text: string;
  /** `right` where nothing is wrong with it. */
  verdict: string;
}

/** How a document is named in the sentences, and how a number of it is written. */
const PLACES: [id: RegExp, write: (numbers: string[]) => string][] = [
  [/^sx2022\/t(\d+)$/u, ([n = '']) => `工作要点附件第${n}项`],
  [/^sx2022\/p(\d+)$/u, ([n = '']) => `工作要点第${n}条`],
  [/^sx145\/i(\d+)$/u, ([n = '']) => `省“十四五”规划指标${n}`],
  [
    /^mx2023\/3-(\d)-(\d)$/u,
    ([a = '0', b = '']) => `眉县方案三（${'零一二三四五六'.charAt(Number(a))}）${b}`,
  ],
];

const placeOf = (id: string): string | null => {
  for (const [pattern, write] of PLACES) {
    const match = pattern.exec(id);
    if (match) return write(match.slice(1));
  }
  return null;
};

/** Sentences that name a unit, each with the role that it is given. */
const UNIT_SENTENCES: ((place: string, unit: string) => string)[] = [
  (place, unit) => `${place}由${unit}负责。`,
  (place, unit) => `按照部署，${place}由${unit}牵头，有关单位配合。`,
  (place, unit) => `${place}（${unit}）已经启动。`,
  (place, unit) => `${place}，责任单位为${unit}，进展顺利。`,
  (place, unit) => `${unit}牵头的${place}已经完成。`,
  (place, unit) => `${place}明确由${unit}负责，目前已完成。`,
];

/** A letter of a quotation exchanged for one that changes its sense. */
function changed(words: string): string {
  const at = Math.floor(words.length / 2);
  const other = words.charAt(at) === '并' ? '又' : '并';
  return `${words.slice(0, at)}${other}${words.slice(at + 1)}`;
}

/** The first clause of a text that is long enough to be quoted. */
function clauseOf({ text, title }: MemoRecord): string | null {
  const clauses = `${title ?? ''}。${text}`.split(/[。；，]/u);
  return (
    clauses.find((one) => one.length >= 8 && one.length <= 40 && !/[“”《》\s〔]/u.test(one)) ?? null
  );
}

/**
 * Sentences about each numbered record with units, words or figures, right ones and such with one fault
 * planted in each: another unit, a number that does not exist, a letter of a quotation, another figure.
 */
export function plantFaults(corpus: Corpus): Planted[] {
  const planted: Planted[] = [];
  const add = (text: string, verdict: string) => planted.push({ text, verdict });
  const records = [...corpus.records.values()].map(({ record }) => record);
  const leaders = records.map(({ responsibilities }) =>
    responsibilities.filter(({ role, unit }) => !isSupport(role) && unit !== null),
  );
  records.forEach((record, index) => {
    const place = placeOf(record.id);
    if (place === null) return;
    const sentence = UNIT_SENTENCES[index % UNIT_SENTENCES.length];
    const own = leaders[index]?.[0];
    if (own && sentence) {
      add(sentence(place, fullName(own.printed, record.document)), 'right');
      const stranger = leaders
        .flatMap((list, other) => (records[other]?.document === record.document ? list : []))
        .slice(index % 7)
        .find(({ unit }) => !record.responsibilities.some((one) => one.unit === unit));
      if (stranger)
        add(sentence(place, fullName(stranger.printed, record.document)), 'unit-differs');
    }
    const clause = clauseOf(record);
    if (clause !== null) {
      add(`${place}“${clause}”，我单位已经落实。`, 'right');
      add(`${place}提出“${changed(clause)}”。`, 'quote-differs');
    }
    const number = /(\d+)$/u.exec(record.id)?.[1];
    if (number !== undefined && /\/[tp]\d+$/u.test(record.id)) {
      add(`${place.replace(number, String(Number(number) + 100))}已经落实。`, 'no-such-number');
    }
    if (record.kind === 'indicator') {
      const value = /(\d+(?:\.\d+)?)(?!.*\d)/u.exec(record.text)?.[1];
      const unit = /（([^（）]+)）$/u.exec(record.title ?? '')?.[1];
      if (value === undefined || unit === undefined) return;
      add(`${place}为${value}${unit}。`, 'right');
      add(`${place}提出到2025年达到${Number(value) + 7}${unit}。`, 'figure-differs');
    }
  });
  return planted;
}

/** The name as running text has it: the county scheme leaves 县 out behind the first of a list. */
function fullName(printed: string, document: string): string {
  return document.startsWith('mx') && !/^(?:县|各|人民)/u.test(printed) ? `县${printed}` : printed;
}
