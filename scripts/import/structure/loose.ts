import type { Paragraph } from '../blocks/unwrap.ts';

/** What a line is that belongs to no numbering. */
export type LooseKind =
  | 'addressee'
  | 'letterhead'
  | 'number'
  | 'signature'
  | 'date'
  | 'annex-list'
  | 'copy'
  | 'issue'
  | 'contact'
  | 'public'
  | 'credit'
  | 'note'
  | 'history'
  | 'closing'
  | 'effect';

/** Kinds that a line shows by its own words, wherever it stands. */
const BY_WORDS: readonly { kind: LooseKind; pattern: RegExp }[] = [
  // 附件：1.任务分工表
  { kind: 'annex-list', pattern: /^附\s?件[：:]\s*\S/u },
  // 抄送：县委各部门。主送、抄报; 校对：王某; 共印50份
  {
    kind: 'copy',
    pattern:
      /^(?:(?:抄\s?送|抄\s?报|主\s?送|分\s?送|校\s?对|打\s?字|印\s?数)[：:]|共\s?印\s?\d+\s?份)/u,
  },
  // 眉县人民政府办公室　2023年3月17日印发
  { kind: 'issue', pattern: /(?:\d{1,2}日|[一二三四五六七八九十]日)?\s*印\s?发$/u },
  // 联系人：张某　联系电话：…
  {
    kind: 'contact',
    pattern: /^[（(]?(?:联\s?系\s?人|联系电话|联系方式|咨询电话|电子邮箱|传真)[：:]/u,
  },
  // （此件公开发布）
  { kind: 'public', pattern: /^[（(](?:此件|本件|此文)[^（）()]*[）)]$/u },
  // 来源:中国知识产权资讯网; （责任编辑：王某）
  { kind: 'credit', pattern: /^来源[:：]|^[（(]责任编辑/u },
  // 注：… [1] 脚注
  { kind: 'note', pattern: /^(?:注\s?\d*[：:]|\[\d+\]|［\d+］|〔注〕)/u },
  // 2019年4月23日 第十三届全国人民代表大会常务委员会第十次会议修正
  {
    kind: 'history',
    pattern:
      /^[（(]?\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日[^。；]{0,120}(?:通过|公布|发布|修正|修订|批准|施行)[）)]?$/u,
  },
  // 特此通知。
  { kind: 'closing', pattern: /^(?:特此(?:通知|公告|通报|函告|批复|报告)|此\s?复|此\s?令)。?$/u },
];

const HAN_DATE =
  /^[二〇○零一三四五六七八九0-9]{4}\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日$/u;
/** How a body that issues documents is called at its end. */
const BODY =
  /(?:政府|委员会|办公厅|办公室|人大常委会|常务委员会|[^\s，。；：]局|[^\s，。；：]厅|[^\s，。；：]部|[^\s，。；：]院|[^\s，。；：]署|领导小组|中心|协会|联席会议)$/u;
/** 眉政办发〔2023〕13号 */
const NUMBER = /^[\p{Script=Han}]{2,14}[〔［[（(]\s?\d{4}\s?[〕］\])）]\s?(?:第\s?)?\d+\s?号$/u;
/** 各市人民政府，省政府各工作部门： */
const ADDRESSEE =
  /^[^。；？！]*(?:各|政府|委|局|厅|办|部|处|院|会|单位|部门|机构|企业|公司|学校|中心|行|社|同志)[^。；？！]{0,12}[：:]$/u;
/** 本措施自印发之日起施行，有效期三年。 */
const EFFECT =
  /^(?:本|以上|上述)(?:措施|意见|办法|方案|规划|通知|政策|细则|规定|预案|要点|清单)[^。]{0,20}自[^。]*(?:施行|实施|执行|生效)/u;
/** Longest line of a signature. */
const LONGEST_SIGNATURE = 60;

/** Whether a line is nothing but a date. */
export function isDateLine(text: string): boolean {
  return HAN_DATE.test(text.trim());
}

/** Whether a line names one body or several and nothing else: a signature or a letterhead. */
function isBodies(text: string): boolean {
  const words = text.trim().split(/[\s　]+/u);
  return (
    text.length <= LONGEST_SIGNATURE &&
    words.every((word) => BODY.test(word) && !/[，。；：]/u.test(word))
  );
}

/** The kind of a line by its own words, or null. */
export function looseKindOf(text: string): LooseKind | null {
  return BY_WORDS.find(({ pattern }) => pattern.test(text))?.kind ?? null;
}

/** Whether a line bears the number after that of the line before, in a list of annexes. */
function goesOnList(before: string, next: string): boolean {
  const last = /^(?:附\s?件[：:]\s*)?(\d+)[.．、]/u.exec(before)?.[1];
  const own = /^(\d+)[.．、]/u.exec(next)?.[1];
  return (
    last !== undefined &&
    own !== undefined &&
    Number(own) === Number(last) + 1 &&
    !next.endsWith('。')
  );
}

/**
 * Which paragraphs of a body belong to no numbering, by their words or by where they stand: bodies right
 * before a date are a signature, a list of bodies with a colon before the first number is addressed.
 *
 * @param isNumbered whether a paragraph opens with a number
 */
export function findLoose(
  paragraphs: readonly Paragraph[],
  isNumbered: (paragraph: Paragraph) => boolean,
): (LooseKind | null)[] {
  const firstNumber = paragraphs.findIndex(isNumbered);
  const kinds = paragraphs.map((paragraph, index): LooseKind | null => {
    const { text } = paragraph;
    if (isNumbered(paragraph)) return null;
    const byWords = looseKindOf(text);
    if (byWords !== null) return byWords;
    if (NUMBER.test(text)) return 'number';
    if (isDateLine(text)) return 'date';
    // Below a heading of its own (三、附则) it is that heading's text.
    const isHeaded = !/[。；！？）)]$/u.test(paragraphs[index - 1]?.text ?? '。');
    if (EFFECT.test(text)) return isHeaded ? null : 'effect';
    const isEarly = firstNumber < 0 ? index < 2 : index < firstNumber;
    return isEarly && ADDRESSEE.test(text) ? 'addressee' : null;
  });
  // 附件：1.任务分工表 / 2.联系人名单: the list goes on by its numbers.
  kinds.forEach((kind, index) => {
    const next = paragraphs[index + 1];
    if (
      kind === 'annex-list' &&
      next !== undefined &&
      goesOnList(paragraphs[index]?.text ?? '', next.text)
    )
      kinds[index + 1] = 'annex-list';
  });
  for (let index = paragraphs.length - 1; index > 0; index -= 1) {
    const below = kinds[index];
    if (below !== 'date' && below !== 'signature') continue;
    const above = paragraphs[index - 1];
    if (
      above !== undefined &&
      kinds[index - 1] === null &&
      !isNumbered(above) &&
      isBodies(above.text)
    )
      kinds[index - 1] = 'signature';
  }
  markBehindSignature(paragraphs, kinds, firstNumber, isNumbered);
  return kinds;
}

/** What stands behind a signature may be this long, a line: 经办处室：法规处. */
const LONGEST_BEHIND = 40;

/**
 * Marks the short lines behind the date of a signature: they are no text of the last numbered item, from
 * which the signature parts them. An annex, a number or a table ends them.
 */
function markBehindSignature(
  paragraphs: readonly Paragraph[],
  kinds: (LooseKind | null)[],
  firstNumber: number,
  isNumbered: (paragraph: Paragraph) => boolean,
): void {
  const isSigned = (index: number): boolean =>
    kinds[index] === 'date' && kinds[index - 1] === 'signature' && index > firstNumber;
  let isBehind = false;
  paragraphs.forEach((paragraph, index) => {
    if (isSigned(index)) isBehind = firstNumber >= 0;
    else if (kinds[index] !== null) return;
    else if (
      isNumbered(paragraph) ||
      paragraph.table !== undefined ||
      paragraph.text.length > LONGEST_BEHIND ||
      /^附|\t/u.test(paragraph.text)
    )
      isBehind = false;
    else if (isBehind) kinds[index] = 'note';
  });
}

/** Kinds whose lines belong together: bodies and date of a signature, a list of annexes. */
const GROUP: Partial<Record<LooseKind, string>> = {
  signature: 'signature',
  date: 'signature',
  'annex-list': 'annex-list',
};

/** The loose lines of a body, those that belong together as one. */
export function groupLoose(
  paragraphs: readonly Paragraph[],
  kinds: readonly (LooseKind | null)[],
): { kind: LooseKind; lines: Paragraph[] }[] {
  const groups: { kind: LooseKind; lines: Paragraph[]; end: number }[] = [];
  paragraphs.forEach((paragraph, index) => {
    const kind = kinds[index] ?? null;
    if (kind === null) return;
    const last = groups.at(-1);
    const isSame =
      last?.end === index && GROUP[kind] !== undefined && GROUP[kind] === GROUP[last.kind];
    if (isSame) {
      last.lines.push(paragraph);
      last.end = index + 1;
    } else groups.push({ kind, lines: [paragraph], end: index + 1 });
  });
  return groups;
}
