import { basisName } from '../../model/basis-name.ts';
import { fold } from '../../text/fold.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { describeRecord } from '../corpus/describe-record.ts';
import type { MemoRecord } from '../corpus/finding.ts';
import type { UnitClaim } from './read-claims.ts';
import type { NamedUnit } from './read-units.ts';

/** Role words of those who take part and do not lead. */
export const isSupport = (role: string): boolean => /配合|协办|协助|参与|参加|协同/u.test(role);

type Printed = MemoRecord['responsibilities'][number];
/** How a unit named in a memo stands to a printed one. */
type Likeness = 'same' | 'like' | 'other';

function compare(named: NamedUnit, { unit, printed }: Printed): Likeness {
  const meant = unit !== null && (named.unit?.id === unit || named.namesakes.includes(unit));
  if (meant || named.text === fold(printed).folded) {
    return 'same';
  }
  return named.like.some(({ id }) => id === unit) ? 'like' : 'other';
}

/** The nearest that a named unit comes to those of a record in its role. */
function nearest(record: MemoRecord, named: NamedUnit, support: boolean): Likeness {
  const found = record.responsibilities
    .filter(({ role }) => named.joined || isSupport(role) === support)
    .map((printed) => compare(named, printed));
  return found.includes('same') ? 'same' : found.includes('like') ? 'like' : 'other';
}

/** Whether a record prints one of the units in that part. */
export function matchesUnits(record: MemoRecord, { units, support }: UnitClaim): boolean {
  return units.some((named) => nearest(record, named, support) !== 'other');
}

/** Of a claim about a whole list what it says of some items of it: the units that these have, if any. */
export function unitsOfItem(claim: UnitClaim, records: readonly MemoRecord[]): UnitClaim {
  const own = claim.units.filter((unit) =>
    records.some((record) => matchesUnits(record, { ...claim, units: [unit] })),
  );
  return own.length > 0 ? { ...claim, units: own } : claim;
}

/** What is wrong or doubtful about the units, in Chinese. */
export interface UnitFault {
  alarm: boolean;
  words: string;
}

/** Compares what a memo says of the units with the records; null when they agree. */
export function judgeUnits(
  corpus: Corpus,
  records: MemoRecord[],
  claim: UnitClaim,
): UnitFault | null {
  const { units, support, inOrder } = claim;
  if (inOrder && units.length > 1 && units.length === records.length) {
    const faults = records.flatMap((record, index) => {
      const named = units[index];
      const one = named && { ...claim, units: [named], inOrder: false };
      return (one && judgeUnits(corpus, [record], one)) ?? [];
    });
    return faults.find(({ alarm }) => alarm) ?? faults[0] ?? null;
  }
  const named = units.map(({ unit, text }) => unit?.name ?? text).join('、');
  const strange = units.filter((one) =>
    records.every((record) => nearest(record, one, support) === 'other'),
  );
  const lonely = records.find((record) => !matchesUnits(record, claim));
  const unsure = units.find((one) =>
    records.every((record) => nearest(record, one, support) !== 'same'),
  );
  if (strange.length === 0 && !lonely && !unsure) return null;
  const [record] = lonely ? [lonely] : records;
  if (!record) return null;
  const place = describeRecord(corpus, record.id);
  if (record.responsibilities.length === 0) {
    return { alarm: true, words: `${place}在原件中没有印出单位，文中写的是${named}。` };
  }
  const printed = record.responsibilities
    .map(
      ({ printed: words, role, basis }) =>
        `${words}（${role}${basis === 'printed' ? '' : `，${basisName[basis]}`}）`,
    )
    .join('、');
  if (strange.length === 0 && !lonely) {
    const words = `文中写的“${unsure?.text ?? ''}”可能就是原件的单位，写法不同，请核对：${place}的单位是${printed}。`;
    return { alarm: false, words };
  }
  const words = `文中写的${support ? '配合' : '责任'}单位是${named}；${place}的单位是${printed}。`;
  return { alarm: true, words };
}
