import { groupBy } from '../data/group-by.ts';
import type { ContentRecord } from '../model/record.ts';
import { kindName } from './words.ts';

/** How many records of each kind, in words: `工作要点5条、分工任务38条`. */
export function tally(records: readonly ContentRecord[]): string {
  const kinds = groupBy(records, ({ kind }) => kindName[kind]);
  return [...kinds].map(([name, members]) => `${name}${members.length}条`).join('、');
}
