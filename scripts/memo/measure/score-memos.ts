import { checkMemo } from '../../../src/memo/check-memo.ts';
import type { Corpus } from '../../../src/memo/corpus/corpus.ts';
import { isAlarm, type MemoFinding } from '../../../src/memo/corpus/finding.ts';

/** One marked reference of a memo with its key: what the checker has to say of it. */
export interface Key {
  /** 1-based, and UTF-16 offsets into that line. */
  line: number;
  start: number;
  end: number;
  /** The records that a right reference means; null where a fault was planted. */
  records: string[] | null;
  /** The verdict of a planted fault; null where the reference is right or of no account. */
  fault: string | null;
  /** `?`: neither an alarm nor silence is counted, but for an alarm that is false. */
  open: boolean;
}

const MARK = /\[\[(.*?)\]\]\{([^}]*)\}/gu;

/** `sx2022/t29..38` is all from t29 to t38. */
function idsOf(words: string): string[] {
  return words.split(/\s+/u).flatMap((word) => {
    const range = /^(.*?)(\d+)\.\.(\d+)$/u.exec(word);
    if (!range) return [word];
    const [from, till] = [Number(range[2]), Number(range[3])];
    return Array.from({ length: till - from + 1 }, (_, at) => `${range[1] ?? ''}${from + at}`);
  });
}

/**
 * Takes the keys out of a marked memo: `[[附件第45项]]{=sx2022/t45}` is right and means that record,
 * `{unit-differs}` is a planted fault, `{?}` is left open. What carries no mark must raise no alarm
 * and get no link.
 */
export function readMarked(marked: string): { lines: string[]; keys: Key[] } {
  const keys: Key[] = [];
  const lines = marked
    .trimEnd()
    .split('\n')
    .map((raw, index) => {
      let text = '';
      let at = 0;
      for (const match of raw.matchAll(MARK)) {
        const [whole, words = '', key = ''] = match;
        text += raw.slice(at, match.index);
        const start = text.length;
        text += words;
        at = match.index + whole.length;
        const right = key.startsWith('=');
        keys.push({
          line: index + 1,
          start,
          end: text.length,
          records: right ? idsOf(key.slice(1)) : null,
          fault: right || key === '?' ? null : key,
          open: key === '?',
        });
      }
      return text + raw.slice(at);
    });
  return { lines, keys };
}

/** What became of the references of one memo or of several. */
export interface Score {
  alarms: number;
  trueAlarms: number;
  planted: number;
  found: number;
  /** Right references that were recognised as what they are, of all. */
  right: number;
  linked: number;
  /** In Chinese, each thing that went wrong, with its place. */
  faults: string[];
  wrongLinks: number;
}

const overlaps = (key: Key, { places }: MemoFinding) =>
  places.some((one) => one.line === key.line && one.start < key.end && key.start < one.end);

/** Compares what the checker finds in a marked memo with its keys. */
export function scoreMemo(name: string, marked: string, corpus: Corpus): Score {
  const { lines, keys } = readMarked(marked);
  const findings = checkMemo(lines, corpus, true);
  const score: Score = {
    alarms: 0,
    trueAlarms: 0,
    planted: 0,
    found: 0,
    right: 0,
    linked: 0,
    faults: [],
    wrongLinks: 0,
  };
  const told = (what: string, { line, text, verdict, detail }: MemoFinding) =>
    score.faults.push(`${name}:${line} ${what}：${text} [${verdict}] ${detail}`);
  for (const finding of findings) {
    const own = keys.filter((key) => overlaps(key, finding));
    if (isAlarm(finding)) {
      score.alarms += 1;
      if (own.some(({ fault }) => fault === finding.verdict)) score.trueAlarms += 1;
      else told('误报', finding);
    } else if (finding.verdict === 'right') {
      const meant = own.flatMap(({ records }) => records ?? []);
      const free = own.some(({ open }) => open);
      if (!free && finding.records.some((id) => !meant.includes(id))) {
        score.wrongLinks += 1;
        told('错链', finding);
      }
    }
  }
  for (const key of keys) {
    const own = findings.filter((finding) => overlaps(key, finding));
    const words = (lines[key.line - 1] ?? '').slice(key.start, key.end);
    if (key.fault !== null) {
      score.planted += 1;
      if (own.some(({ verdict }) => verdict === key.fault)) score.found += 1;
      else score.faults.push(`${name}:${key.line} 漏报：${words} {${key.fault}}`);
    } else if (key.records) {
      score.right += 1;
      const said = own.filter(({ verdict }) => verdict === 'right' || verdict === 'unit-similar');
      const ids = said.flatMap(({ records }) => records);
      if (key.records.every((id) => ids.includes(id))) score.linked += 1;
      else score.faults.push(`${name}:${key.line} 没有认出：${words} {=${key.records.join(' ')}}`);
    }
  }
  return score;
}

/** The sum of several scores. */
export function sumScores(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number) => scores.reduce((all, one) => all + of(one), 0);
  return {
    alarms: sum(({ alarms }) => alarms),
    trueAlarms: sum(({ trueAlarms }) => trueAlarms),
    planted: sum(({ planted }) => planted),
    found: sum(({ found }) => found),
    right: sum(({ right }) => right),
    linked: sum(({ linked }) => linked),
    faults: scores.flatMap(({ faults }) => faults),
    wrongLinks: sum(({ wrongLinks }) => wrongLinks),
  };
}
