import type { MemoSession } from '../corpus/session.ts';
import { readUnits, type NamedUnit } from './read-units.ts';

/** Units that a memo says are responsible for the items it cites. */
export interface UnitClaim {
  units: NamedUnit[];
  /** 配合 where the memo says so; else responsible. */
  support: boolean;
  /** 分别由甲、乙负责: the first unit is said of the first item, and so on. */
  inOrder: boolean;
  /** What the unit is said to do, folded, where that is not the item itself: 负责｜汇总. */
  object: string;
}

/** What the words around a reference say of units; quotations have been cut out of them. */
export interface Surroundings {
  before: string;
  after: string;
  /** Another reference follows in the same sentence. */
  followed: boolean;
}

/** Words that say who leads; `bound`: only behind 由 do they say it, else they tell what happened. */
const ROLES: { words: string; support: boolean; bound: boolean }[] = [
  {
    words:
      '牵头负责|负责牵头|牵头组织实施|牵头组织|牵头推进|牵头落实|牵头抓总|牵头抓|牵头|负总责|负责|主办|承办|主责|承担|主抓',
    support: false,
    bound: false,
  },
  { words: '配合|协办|协助|参与|协同', support: true, bound: false },
  {
    words:
      '组织实施|具体实施|组织开展|抓好落实|贯彻落实|落实|办理|实施|组织|推进|推动|完成|开展|执行|举办|召开|制定|编制|发布|出台|印发|抓总|抓落实|统筹',
    support: false,
    bound: true,
  },
];
const LEAD = '(?:牵头|主抓|负责|主办|承办|主责)';
const HOW =
  '(?:共同|分别|联合|具体|统筹|按照?(?:职能|职责)(?:职责)?分工|按照?职责|按照?分工|依职权|主要|全面|统一|继续|积极|密切|全力|等|各自|一并|同时|直接|负责)*';
const wordsOf = (bound: boolean) =>
  ROLES.filter((one) => bound || !one.bound)
    .flatMap(({ words }) => words.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|');
/** A list of units, how, and the role: 省农业农村厅｜共同｜负责. */
const CHARGED = new RegExp(`^(?<units>[^。;:由]{2,80}?)${HOW}(?<role>${wordsOf(false)})`, 'u');
const BOUND = new RegExp(`^(?<units>[^。;:由]{2,80}?)${HOW}(?<role>${wordsOf(true)})`, 'u');

/** Directly before 由 or before a unit: what is proposed, denied, past or asked claims nothing. */
const MOOD =
  /(?:拟|拟定|建议|提议|不|未|非|并非|而非|不是|原|原先|原来|曾|曾经|改|调整为?|变更为?|划转|移交|若|如|如果|假如|倘若|可|可以|能否|可否|是否|不再|不应|不宜|商请|恳请|请求|申请|提请|过去|此前|以前|之前|先前|去年|上年|往年|计划|考虑|误|误写为?|错写为?|写成|打算|希望|争取|最好|应改|宜|代|转)[\p{Script=Han}]{0,3}$/u;
/** In the clause before the reference: what follows is a wish. */
const WISH =
  /(?:建议|拟|请求|申请|恳请|提请|商请|假如|如果|倘若|能否|可否|是否|设想)[^,;。]{0,24}$/u;
/** Behind the role: what was said is doubted. */
const DOUBT =
  /^(?:的|了)?(?:不妥|不当|有误|错误|不准确|不符|不对|不合适|不合理|不合|存疑|欠妥|的?说法|的?表述|的?写法|为宜|较?为?妥|更?合适|更?妥|恰当|\?|吗|与否|尚?需|有待|尚未明确|不明确|不清)/u;
/** The place that stands before 由: 我市由市法院 is said of the writer's own house. */
const OWN_HOUSE =
  /(?:我|本|各|全)(?:市|县|区|镇|院|校|局|厅|委|办|处|单位)(?:具体|主要|均|都|则)?$/u;
/** What may follow the role without being an object of its own. */
const GENERIC =
  /^(?:落实|推进|推动|实施|组织|组织实施|具体|办理|完成|抓总|开展|执行|牵头|抓好|抓|做好|承办|主抓|统筹|主办|负责|该项|此项|这项|本项|以上|上述|各项|工作|任务|事项|的|了|好|到底|总体|全部|并|且|已|正|目前|现|均|都|也|,|\(|\)|、|到位|见效)*/u;

function objectOf(rest: string): string {
  const clause = /^[^、,;:。()]*/u.exec(rest)?.[0] ?? '';
  // 负责并已完成: what follows 并 tells on.
  if (/^(?:并|且|已|正|目前|现|截至|尚|仍)/u.test(clause)) return '';
  return clause.slice(GENERIC.exec(clause)?.[0].length ?? 0);
}

/** Reads duties one after another from `text`: 省公安厅牵头、省司法厅配合. */
function readDuties(
  session: MemoSession,
  text: string,
  prefix: string,
  bound: boolean,
): { claims: UnitClaim[]; length: number } {
  const claims: UnitClaim[] = [];
  let at = 0;
  let length = 0;
  let open = bound;
  while (at < text.length) {
    const match = (open ? BOUND : CHARGED).exec(text.slice(at));
    const role = match?.groups?.role;
    if (!match || role === undefined) break;
    const listed = match.groups?.units ?? '';
    const how = match[0].slice(listed.length);
    const support = ROLES.some((one) => one.support && one.words.split('|').includes(role));
    const units = readUnits(session, listed.replace(/^(?:由|则|分别由|,)/u, ''), prefix);
    if (!units) break;
    const rest = text.slice(at + match[0].length);
    if (DOUBT.test(rest)) break;
    if (units.length > 0) {
      claims.push({ units, support, inOrder: how.includes('分别'), object: objectOf(rest) });
    }
    at += match[0].length;
    length = at;
    open = false;
    const next = /^(?:[,、]|并)?(?:由|并由)?/u.exec(text.slice(at))?.[0] ?? '';
    if (next === '') break;
    open = next.includes('由');
    at += next.length;
  }
  return { claims, length };
}

/** Other ways of writing who is responsible; group 1 are the units. */
const LISTED: { pattern: RegExp; support: boolean }[] = [
  // （责任单位：省农业农村厅） · 责任单位为…
  {
    pattern:
      /(?:责任|牵头|承办|主办|主责|负责)(?:单位|部门)(?:均|都|分别|应)?(?:为|是|:|系)?([^。;()]{2,80}?)(?=$|[)。;]|,?(?:配合|协办|参与)|,)/u,
    support: false,
  },
  {
    pattern:
      /(?:配合|协办|参与|协助)(?:单位|部门)(?:均|都|分别|应)?(?:为|是|:|系)?([^。;()]{2,80}?)(?=$|[)。;,])/u,
    support: true,
  },
  // 第45项（省农业农村厅）
  { pattern: /^\(([^。;:()]{2,60})\)/u, support: false },
  // 第45项：省农业农村厅
  { pattern: /^[:,]?([^。;:,()]{3,60})(?=$|[。;])/u, support: false },
  // 第45项明确省农业农村厅为责任单位
  {
    pattern: new RegExp(
      `^[,:]?(?:明确|确定|规定|列明)?,?([^。;,:()]{2,60}?)(?:为|是|作为)${LEAD.replace('牵头', '责任|牵头')}(?:单位|部门)`,
      'u',
    ),
    support: false,
  },
];
/** 由省农业农村厅负责的｜第45项 · 请省公安厅负责好｜任务12 */
const BEFORE =
  /(?:^|[,:()、]|由|请|其中|对|和)([^,。;:()由]{2,60}?)(?:要|应|须|应当|主要)?(?:负责|牵头|承担|主办|承办|主责)(?:好|的|了|抓好|做好)*$/u;
/** 省农业农村厅是第45项的责任单位: the claim stands on both sides. */
const BOTH = {
  before: /(?:^|[,:()])([^,。;:()]{2,60}?)(?:是|为|作为|系)$/u,
  after: /^的?(?:责任|牵头|承办|主办|负责)(?:单位|部门)/u,
};

/** The claims that stand around a reference, clause by clause. */
export function readClaims(
  session: MemoSession,
  { before, after, followed }: Surroundings,
  prefix: string,
): UnitClaim[] {
  const claims: UnitClaim[] = [];
  const add = (found: UnitClaim[]) => {
    for (const claim of found)
      if (!claims.some(({ support }) => support === claim.support)) claims.push(claim);
  };
  const list = (text: string, words: string, support: boolean) => {
    if (MOOD.test(text)) return;
    const units = readUnits(session, words, prefix);
    if (units && units.length > 0) add([{ units, support, inOrder: false, object: '' }]);
  };
  const both = BOTH.after.test(after) ? BOTH.before.exec(before) : null;
  if (both) list(before.slice(0, both.index), both[1] ?? '', false);
  const led = BEFORE.exec(before);
  if (led) list(before.slice(0, led.index + 1), led[1] ?? '', false);
  if (WISH.test(before)) return claims;
  const isNext = (length: number, text: string) =>
    followed && /^(?:的|了|好)*$/u.test(text.slice(length));
  // 第45项由…负责，…配合: each 由 of the sentence, and the clauses that go on from it.
  for (const match of after.matchAll(/由/gu)) {
    const lead = after.slice(0, match.index);
    if (lead.length > 60) break;
    if (MOOD.test(lead) || OWN_HOUSE.test(lead)) continue;
    const tail = after.slice(match.index + 1);
    const { claims: found, length } = readDuties(session, tail, prefix, true);
    // 分别由甲、乙负责
    const inOrder = lead.endsWith('分别');
    if (found.length > 0 && !isNext(length, tail))
      add(found.map((claim) => ({ ...claim, inOrder: claim.inOrder || inOrder })));
    if (found.length > 0) break;
  }
  for (const { pattern, support } of LISTED) {
    const match = pattern.exec(after);
    if (!match || isNext(match.index + match[0].length, after)) continue;
    if (claims.some((claim) => claim.support === support)) continue;
    list(after.slice(0, match.index), match[1] ?? '', support);
  }
  // 第45项，省农业农村厅负责
  const bare = /^[,:(]*(?:任务|工作)?,?(?:为|是|系)?/u.exec(after)?.[0] ?? '';
  const { claims: found, length } = readDuties(session, after.slice(bare.length), prefix, false);
  if (!isNext(length, after.slice(bare.length))) add(found);
  return claims;
}
