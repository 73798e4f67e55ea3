import { basisName } from '../../model/basis-name.ts';
import { fold } from '../../text/fold.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { describeRecord } from '../corpus/describe-record.ts';
import { readUnits, type NamedUnit } from './read-units.ts';
import type { MemoRecord } from '../corpus/finding.ts';

/** Units that a memo says are responsible for the items it cites. */
export interface UnitClaim {
  units: NamedUnit[];
  /** 配合 where the memo says so; else responsible. */
  support: boolean;
}

const DUTY = '负责|牵头|承担|落实|主办|承办|主责|办理|实施|组织|推进|完成';
/** Without 由 only these claim a duty: 任务45，省公安厅完成了验收 tells what happened. */
const CHARGE = '负责|牵头|承担|主办|承办|主责';
const HOW = '(?:共同|分别|联合|具体|统筹|按职责分工|按职责|主要|全面|等)*';

/** How a memo says who is responsible, after the reference and before it; group 1 are the units. */
const AFTER: { pattern: RegExp; support: boolean }[] = [
  // 第45项由省农业农村厅负责
  {
    pattern: new RegExp(`^[^。;]{0,40}?由([^。;由]{2,80}?)${HOW}(?:${DUTY})`, 'u'),
    support: false,
  },
  {
    pattern: new RegExp(`^[^。;]{0,40}?由([^。;由]{2,80}?)${HOW}(?:配合|协办|参与)`, 'u'),
    support: true,
  },
  // 第45项（责任单位：省农业农村厅） · 责任单位为…
  {
    pattern:
      /(?:责任|牵头|承办|主办|主责|负责)(?:单位|部门)(?:均|都|分别)?(?:为|是|:|系)?([^。;()]{2,80}?)(?=$|[)。;]|,?(?:配合|协办)|,)/u,
    support: false,
  },
  {
    pattern:
      /(?:配合|协办)(?:单位|部门)(?:均|都|分别)?(?:为|是|:|系)?([^。;()]{2,80}?)(?=$|[)。;,])/u,
    support: true,
  },
  // 第45项，省农业农村厅负责 · 第45项（省农业农村厅）
  {
    pattern: new RegExp(`^[,:(]*(?:任务|工作)?,?([^。;,:()由]{2,60}?)${HOW}(?:${CHARGE})`, 'u'),
    support: false,
  },
  { pattern: /^\(([^。;:()]{2,60})\)/u, support: false },
  // 第45项：省农业农村厅
  { pattern: /^[:,]?([^。;:,()]{3,60})(?=$|[。;])/u, support: false },
  // 第45项明确省农业农村厅为责任单位
  {
    pattern:
      /^[,:]?(?:明确|确定|规定|列明)?,?([^。;,:()]{2,60}?)(?:为|是|作为)(?:责任|牵头|承办|主办|负责)(?:单位|部门)/u,
    support: false,
  },
];
const BEFORE: { pattern: RegExp; support: boolean }[] = [
  // 省农业农村厅负责的（附件）第45项
  {
    pattern: new RegExp(
      `(?:^|[,:()、]|由|请|其中|对|和)([^,。;:()由]{2,60}?)(?:要|应|须|应当|主要)?(?:${CHARGE})(?:好|的|了|抓好|做好)*$`,
      'u',
    ),
    support: false,
  },
];

/** What the words around a reference say of units; quotations have been cut out of them. */
export interface Surroundings {
  before: string;
  after: string;
  /** Another reference follows in the same sentence. */
  followed: boolean;
}

/** The claims that stand around a reference. */
export function readClaims(corpus: Corpus, around: Surroundings, prefix: string): UnitClaim[] {
  const claims: UnitClaim[] = [];
  const seek = (text: string, ways: typeof AFTER, followed: boolean) => {
    for (const { pattern, support } of ways) {
      const match = pattern.exec(text);
      if (!match || claims.some((claim) => claim.support === support)) continue;
      // 第45项，省委军民融合办牵头任务17: the words belong to the reference that follows them.
      const rest = text.slice(match.index + match[0].length);
      if (followed && /^(?:的|了|好)*$/u.test(rest)) continue;
      const units = readUnits(corpus, match[1] ?? '', prefix);
      if (units && units.length > 0) claims.push({ units, support });
    }
  };
  if (BOTH.after.test(around.after)) {
    seek(around.before, [{ pattern: BOTH.before, support: false }], false);
  }
  seek(around.before, BEFORE, false);
  seek(around.after, AFTER, around.followed);
  return claims;
}

/** 省农业农村厅是第45项的责任单位: the claim stands on both sides. */
const BOTH = {
  before: /(?:^|[,:()])([^,。;:()]{2,60}?)(?:是|为|作为|系)$/u,
  after: /^的?(?:责任|牵头|承办|主办|负责)(?:单位|部门)/u,
};

const isSame = (named: NamedUnit, unit: string | null, printed: string) =>
  (named.unit !== null && named.unit.id === unit) || named.text === fold(printed).folded;

/** Whether a record prints one of the units in that part. */
export function matchesUnits(record: MemoRecord, { units, support }: UnitClaim): boolean {
  return record.responsibilities.some(
    ({ unit, printed, role }) =>
      (role === '配合单位') === support && units.some((named) => isSame(named, unit, printed)),
  );
}

/** Of a claim about a whole list what it says of some items of it: the units that these have, if any. */
export function unitsOfItem(claim: UnitClaim, records: readonly MemoRecord[]): UnitClaim {
  const own = claim.units.filter((unit) =>
    records.some((record) => matchesUnits(record, { ...claim, units: [unit] })),
  );
  return own.length > 0 ? { ...claim, units: own } : claim;
}

/** Compares what a memo says of the units with the records; null when they agree, else in Chinese. */
export function judgeUnits(corpus: Corpus, records: MemoRecord[], claim: UnitClaim): string | null {
  const { units, support } = claim;
  const named = units.map(({ unit, text }) => unit?.name ?? text).join('、');
  const all = records.flatMap(({ responsibilities }) => responsibilities);
  const inPart = all.filter(({ role }) => (role === '配合单位') === support);
  const strange = units.filter(
    (one) => !inPart.some(({ unit, printed }) => isSame(one, unit, printed)),
  );
  const lonely = records.find((record) => !matchesUnits(record, claim));
  if (strange.length === 0 && !lonely) return null;
  const [record] = lonely ? [lonely] : records;
  if (!record) return null;
  const place = describeRecord(corpus, record.id);
  if (record.responsibilities.length === 0) {
    return `${place}在原件中没有印出单位，文中写的是${named}。`;
  }
  const printed = record.responsibilities
    .map(
      ({ printed: words, role, basis }) =>
        `${words}（${role}${basis === 'printed' ? '' : `，${basisName[basis]}`}）`,
    )
    .join('、');
  return `文中写的${support ? '配合' : '责任'}单位是${named}；${place}的单位是${printed}。`;
}
