/** A stretch of a text by offsets in it. */
export interface Stretch {
  from: number;
  to: number;
}

/** One unit of a printed list. */
export interface ListedUnit extends Stretch {
  printed: string;
}

/** Words with which the names of offices end; 和 parts two names only between such ends. */
const ENDS =
  /(?:局|厅|委|委员会|办|办公室|部|院|署|会|中心|政府|单位|部门|组|公司|集团|行|银行|社|处|科|所|馆|校|司|站|团|室|街道|街办|镇|乡|区|县|市|州|盟|旗|省|海关|税务|支队|大队|总队|联|联社|协会|学会|商会|机构|管委会|机关|法院|检察院|大学|学院|研究院|高校|企业|各镇街|园区|开发区|军区|兵团|基地|总站|台|报社)(?:[（(][^（）()]*[）)])?$/u;
/** Signs between two names. */
const SIGN = /[、，,；;\s]/u;
/** Words between two names; in 文化和旅游厅 they are part of one. */
const WORD = /以及|及其|及|和|与|暨/gu;
/** 各市, 各设区市, 各省: with what follows they may be one phrase, 各市、县（区）人民政府. */
const PLACES =
  /^(?:各|全省各|全市各|有关|相关|各有关)?(?:省|自治区|直辖市|设区的?市|市州|地市|州市|市|州|盟|县|区|旗|乡|镇)$/u;
const PLACES_GO_ON =
  /^(?:自治区|直辖市|计划单列市|自治州|州|盟|县|区|旗|乡|镇|街道)(?:[（(][^（）()]*[）)])?(?:、|和|及|人民政府|政府|党委|管委会|办事处|$)/u;

/** The places of a list where one name ends and the next begins: brackets hold, 文化和旅游厅 holds. */
function cutsOf(text: string): Stretch[] {
  const cuts: Stretch[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const one = text.charAt(at);
    if (/[（(〔［[【]/u.test(one)) depth += 1;
    else if (/[）)〕］\]】]/u.test(one)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && SIGN.test(one)) cuts.push({ from: at, to: at + 1 });
  }
  for (const match of text.matchAll(WORD)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const start = Math.max(0, ...cuts.filter((cut) => cut.to <= from).map((cut) => cut.to));
    const end = Math.min(
      text.length,
      ...cuts.filter((cut) => cut.from >= to).map((cut) => cut.from),
    );
    const open = text.slice(0, from).replace(/[（(][^（）()]*[）)]/gu, '');
    if (/[（(]/u.test(open)) continue;
    if (ENDS.test(text.slice(start, from)) && ENDS.test(text.slice(to, end)) && to < end)
      cuts.push({ from, to });
  }
  return cuts.sort((a, b) => a.from - b.from);
}

/** The units of a printed list, with where they stand; separators are what lies between them. */
export function splitUnits(text: string): ListedUnit[] {
  const units: ListedUnit[] = [];
  let start = 0;
  const add = (end: number): void => {
    const raw = text.slice(start, end);
    const from = start + raw.length - raw.trimStart().length;
    const printed = raw.trim();
    if (printed === '') return;
    const previous = units.at(-1);
    const joint = previous === undefined ? '' : text.slice(previous.to, from);
    // 各市、县（区）人民政府 is one phrase.
    if (previous !== undefined && joint === '、' && goesOn(previous.printed, printed)) {
      previous.to = from + printed.length;
      previous.printed = text.slice(previous.from, previous.to);
      return;
    }
    units.push({ printed, from, to: from + printed.length });
  };
  for (const cut of cutsOf(text)) {
    if (cut.from < start) continue;
    add(cut.from);
    start = cut.to;
  }
  add(text.length);
  return units;
}

/** Whether a name of places goes on after 、. */
function goesOn(before: string, after: string): boolean {
  const last = before.split('、').at(-1) ?? '';
  const places =
    PLACES.test(last) || (before.startsWith('各') && /^(?:自治区|直辖市|州|县|区)$/u.test(last));
  return places && PLACES_GO_ON.test(after);
}

/** Whether words look like the name of an office or a class of offices: 省司法厅, 各镇街, 有关部门. */
export function looksLikeUnit(printed: string): boolean {
  const bare = printed.replace(/[（(][^（）()]*[）)]/gu, '').replace(/\s+/gu, '');
  if (bare.length < 2 || bare.length > 40 || /[：:。；;！？“”]/u.test(bare)) return false;
  return ENDS.test(bare) || /^(?:各|有关|相关|省级|市级|县级|全体|其他)/u.test(bare);
}
