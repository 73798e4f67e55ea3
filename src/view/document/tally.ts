import { groupBy } from '../../data/group-by.ts';
import type { ContentRecord } from '../../model/record.ts';
import { kindName } from '../words/words.ts';

/** The records of one kind, in words, and the first of them. */
export interface KindTally {
  /** `分工任务38条` */
  words: string;
  first: ContentRecord;
}

/** How many records of each kind, in the order in which the kinds begin. */
export function tallies(records: readonly ContentRecord[]): KindTally[] {
  const kinds = groupBy(records, ({ kind }) => kindName[kind]);
  return [...kinds].flatMap(([name, members]) => {
    const [first] = members;
    return first ? [{ words: `${name}${members.length}条`, first }] : [];
  });
}

/** The same in one line: `工作要点5条、分工任务38条`. */
export function tally(records: readonly ContentRecord[]): string {
  return tallies(records)
    .map(({ words }) => words)
    .join('、');
}
