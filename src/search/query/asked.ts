/** What a question asks of what it finds: an answer is put together from the data of the records. */
export type Asked = 'link' | 'when' | 'how-much' | 'who' | 'what';

/**
 * The words that ask, the surest first: of 2025年贯标单位要达到多少家 多少 decides and not 单位, and of
 * 任务45对应国家哪条 对应.
 */
const WORDS: readonly [Asked, RegExp][] = [
  // 任务45对应国家哪条, 要点6落实国家哪一项
  ['link', /对应|(?:依据|落实|承接|来自)(?:的是)?(?:国家|省|市|县)?(?:里|级)?(?:的)?哪/u],
  // 三项制度什么时候完成, 哪些任务有时间要求
  ['when', /什么时候|何时|哪年|哪天|几月|多久|时间要求|时间节点|时限|期限|截止/u],
  // 2025年贯标单位要达到多少家, 维权援助工作站几家, 著作权登记数目标是多少
  ['how-much', /多少|几[家件个项次户条场所万亿人]|目标值|指标值|比例|达到什么/u],
  // 质押融资谁负责, 版权归哪个部门管, 铁拳行动的责任单位
  ['who', /谁|归.*管|哪个?(?:单位|部门|局|家)|(?:负责|牵头|责任|配合|主管)(?:单位|部门)/u],
  // 省司法厅牵头哪些, 县里地理标志要做什么
  ['what', /什么|哪些|哪几|怎么[做办搞]|如何|任务有|职责/u],
];

/** What a folded query asks; null where it is no question. */
export function askedBy(whole: string): Asked | null {
  return WORDS.find(([, words]) => words.test(whole))?.[0] ?? null;
}

/** Words that ask for what has a time limit. */
export const DATED: readonly string[] = [
  '时间要求',
  '时间节点',
  '完成时限',
  '完成时间',
  '截止日期',
  '截止时间',
  '时限',
  '期限',
];
