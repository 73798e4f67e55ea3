import type { ItemForm } from './tokens.ts';

/** Also what can be no number of ours (12345, 4.5): it is to be said and not passed over. */
const DIGIT = '\\d{1,15}(?:\\.\\d{1,3})?';
const NUMBER = `(?:${DIGIT}|[〇零一二三四五六七八九十百]{1,7})`;
const TENS = '(?:[二三四五六七八九]十[一二三四五六七八九]?|十[一二三四五六七八九])';
const HAN = '[一二三四五六七八九十]{1,3}';
const JOIN = '(?:、|,|和|及|与|以及|或|-|至|到)';
/** 第45项，第46项由…: a comma between whole items begins something new. */
const AND = '(?:、|和|及|与|以及|或|-|至|到)';
const LIST = `${NUMBER}(?:${JOIN}第?${NUMBER})*`;
const DIGITS = `${DIGIT}(?:${JOIN}${DIGIT})*`;
/** Two numbers and more: a counter behind them counts no amount. */
const SEVERAL = `${DIGIT}(?:${JOIN}${DIGIT})+`;
const NOUN = '自然段|大项|部分|项|条|款|点|号|个|段|章|节';
const TAIL = '(?:的)?(?:重点|工作)?(?:任务|要点|指标|措施)';
/** 45 件, 3 个, 2022 年: a count or a date, not a number of ours. */
const NO_COUNT =
  '(?![\\d年月日个件家项条万亿%‰次户场倍元天版页届岁余多]|\\.\\d|分(?![别工管])|大(?!力)|名(?!称)|人(?!员))';
/** After a single Chinese numeral (任务三) the sentence must go on as after a name. */
const AFTER_NAME = '(?=$|[,。;:、()!?和与及由中为的等至到-]|提出|要求|明确|规定|牵头|责任|所)';
const ITEMS = `(?:、?(?<items>${DIGITS})${NO_COUNT}|(?:的|之)?第(?<nth>${LIST})(?:自然段|段|项|条|点|款)|\\((?<inner>\\d{1,2})\\))?`;

/** 第二款第（一）项第1目 behind an article, any of them. */
const WITHIN = `(?:第${NUMBER}款(?:第?\\(?${NUMBER}\\)?项)?(?:第${NUMBER}目)?|第\\(${NUMBER}\\)项(?:第${NUMBER}目)?)`;

/** How one way of writing a numbered item looks on a folded line. */
export interface ItemPattern {
  pattern: RegExp;
  /** Null: the counting word says it, see `formOf`. */
  form: ItemForm | null;
  /** Only directly after a document's name. */
  attached: boolean;
  /** The number of a table's row (序号45): ours only where its paragraph cites ours. */
  rowed?: boolean;
  /** A section's number without its chapter (工作要点（六）). */
  lone?: boolean;
}

/** The ways of writing a numbered item, with an example each; the earlier wins where two overlap. */
export const ITEM_PATTERNS: ItemPattern[] = [
  // 三（一）2 · 三（二） · 三（一）、（三） · 四、（一） · 三、重点任务（二）
  {
    pattern: new RegExp(
      `(?<![第〇零一二三四五六七八九十百])(?<chapter>${HAN})(?:、(?:(?!规划|方案|要点|清单)\\p{Script=Han}){0,14})?\\((?<section>${HAN})\\)(?<more>(?:${JOIN}\\(${HAN}\\))*)${ITEMS}`,
      'gu',
    ),
    form: 'outline',
    attached: false,
  },
  // 第三部分（二） · 第三章第二节 · 第三部分第（一）项第2条
  {
    pattern: new RegExp(
      `第(?<chapter>${HAN}|\\d{1,2})(?:部分|章|大项)(?:、|的|中的|中|,)?(?:第?\\((?<section>${HAN}|\\d{1,2})\\)(?:部分|项|节|款|条|点)?|第(?<plain>${HAN}|\\d{1,2})节)(?<more>)${ITEMS}`,
      'gu',
    ),
    form: 'outline',
    attached: false,
  },
  // 专栏2 · 专栏二第1项 · 专栏2（3）
  {
    pattern: new RegExp(
      `专栏(?:第)?(?<list>${LIST})(?:(?:的|中|中的|之)?第(?<nth>${NUMBER})(?:项|个|条|段)|\\((?<inner>\\d{1,2})\\))?${NO_COUNT}`,
      'gu',
    ),
    form: 'box',
    attached: false,
  },
  // 第三条第二款第（一）项: one place of a statute, read in full
  {
    pattern: new RegExp(`(?<list>第${NUMBER})(?<noun>条)${WITHIN}`, 'gu'),
    form: 'clause',
    attached: false,
  },
  // 第三条之一 · 第三条之一第二款
  {
    pattern: new RegExp(`第(?<chapter>${NUMBER})条之(?<section>${HAN})(?:${WITHIN})?`, 'gu'),
    form: 'article',
    attached: false,
  },
  // 附件2第3项 · 附件2中的任务3 · 附表1第2项
  {
    pattern: new RegExp(
      `附(?<sort>件|表)(?<annex>\\d{1,2}(?:-\\d{1,2})?|[一二三四五六七八九十])(?:的|中的?|里的?|,)?(?:任务|第)(?<list>${LIST})(?:项(?!目)|条(?!例|件|款)|号|(?=$|[,。;:、)由]))`,
      'gu',
    ),
    form: 'item',
    attached: false,
  },
  // 第45项 · 第12、13项 · 第29至38项 · 第12项、第14项 · 第4条、5条 · 第8项指标 · 任务第45项 · 第-1项
  {
    pattern: new RegExp(
      `(?<head>(?:任务|指标)的?)?(?<list>第-?${LIST}(?<noun>${NOUN})(?:(?:${AND}第?${LIST}|、\\d{1,3})\\k<noun>)*)(?<tail>${TAIL})?`,
      'gu',
    ),
    form: null,
    attached: false,
  },
  // 45号任务 · 第45任务
  { pattern: new RegExp(`(?<list>${LIST})号任务`, 'gu'), form: 'task', attached: false },
  { pattern: new RegExp(`第(?<list>${DIGITS})任务`, 'gu'), form: 'task', attached: false },
  // 任务45、46和47项
  {
    pattern: new RegExp(`(?:重点)?任务(?<list>${SEVERAL})(?:号|项(?!目)|条(?!例|件|款))`, 'gu'),
    form: 'task',
    attached: false,
  },
  // 任务45 · 任务29—38 · 任务29至任务38 · 任务12、13 · 任务No.45 · 任务-1
  {
    pattern: new RegExp(
      `(?:重点)?任务(?:编号|序号)?:?(?:no\\.?|#)?(?<list>-?${DIGITS}(?:(?:-|至|到)(?:重点)?任务${DIGIT})?)(?:号)?${NO_COUNT}`,
      'gu',
    ),
    form: 'task',
    attached: false,
  },
  // 任务（45）; 任务（1） is rather the memo's own
  {
    pattern: new RegExp(`任务\\((?<list>\\d{2,3}(?:${JOIN}\\d{2,3})*)\\)`, 'gu'),
    form: 'task',
    attached: false,
  },
  // 任务四十五 · 任务二十九至三十八
  {
    pattern: new RegExp(`(?:重点)?任务(?<list>${LIST})(?:号)?${AFTER_NAME}`, 'gu'),
    form: 'task',
    attached: false,
  },
  // 任务六十一持续落实: a numeral of two or more letters may be followed by anything but a counter
  {
    pattern: new RegExp(`任务(?<list>${TENS}(?:${JOIN}${TENS})*)(?:号)?${NO_COUNT}`, 'gu'),
    form: 'task',
    attached: false,
  },
  // 指标8 · 指标八; 指标8.5 is its value
  {
    pattern: new RegExp(
      `(?:主要)?(?:发展)?指标(?:序号)?(?<list>${DIGITS})(?<!\\.\\d+)(?:号)?${NO_COUNT}`,
      'gu',
    ),
    form: 'indicator',
    attached: false,
  },
  {
    pattern: new RegExp(
      `(?:主要)?(?:发展)?指标(?<list>${LIST})(?<!\\.\\d+)(?:号)?${AFTER_NAME}`,
      'gu',
    ),
    form: 'indicator',
    attached: false,
  },
  // 要点4至6条 · 附件12、14项 · 附件29项至38项 · 附件序号45
  {
    pattern: new RegExp(`(?<=要点)(?<list>${SEVERAL})条(?!例|件|款)`, 'gu'),
    form: 'point',
    attached: true,
  },
  {
    pattern: new RegExp(
      `(?<=附件|分工表|清单)(?<list>${SEVERAL}|${DIGIT}(?:项${AND}${DIGIT})+)项(?!目)`,
      'gu',
    ),
    form: 'task',
    attached: true,
  },
  {
    pattern: new RegExp(
      `(?<=附件|分工表|清单)(?:中|的|中的)?(?:序号|编号)(?:为|:)?(?<list>${DIGITS})(?:号)?${NO_COUNT}`,
      'gu',
    ),
    form: 'task',
    attached: true,
  },
  // 附件13、27: one of two figures at least, since 附件1、2 are the memo's own
  {
    pattern:
      /(?<=附件|附表)(?<list>(?=(?:\d、)*\d{2})\d{1,3}(?:(?:、|和|及|与)\d{1,3})+)(?=$|[,。;:)]|由|均|都|等|已|的)/gu,
    form: 'task',
    attached: true,
  },
  // 表中序号45 · 附件，编号45的任务 · 序号24
  {
    pattern: new RegExp(
      `(?:序号|编号)(?:为|:|是)?(?:第)?(?<list>${DIGITS})(?:号|项)?(?:的任务|任务)?${NO_COUNT}`,
      'gu',
    ),
    form: 'task',
    attached: false,
    rowed: true,
  },
  // 工作要点（六） · 工作要点六
  {
    pattern: new RegExp(`(?<=要点|清单|规划|方案)\\((?<list>${HAN})\\)(?!\\d)`, 'gu'),
    form: 'section',
    attached: true,
    lone: true,
  },
  {
    pattern: new RegExp(
      `(?<=要点|清单)(?<list>${HAN})(?=$|[,。;:)]|提出|要求|明确|规定|部署)`,
      'gu',
    ),
    form: 'section',
    attached: true,
    lone: true,
  },
  // 要点6 · 清单5 · 分工表45
  {
    pattern: new RegExp(`(?<=要点)(?<list>${DIGITS})(?!\\.)${NO_COUNT}`, 'gu'),
    form: 'point',
    attached: true,
  },
  {
    pattern: new RegExp(`(?<=清单|分工表)(?<list>${DIGITS})(?!\\.)${NO_COUNT}`, 'gu'),
    form: 'task',
    attached: true,
  },
];

/** 第  项, 第×项, 第（）条, 任务××: the number is still to be filled in. */
export const BLANK_ITEM =
  /第(?:[×x_□○?*…. -]{0,8}|\([×x_□○?*…. -]{0,8}\))(?:项(?!目)|条(?!件|款)|号(?=任务))(?:任务|要点)?|(?:任务|要点|指标|专栏)(?:[×□○_]{1,4}|x{1,3}(?![a-z\d]))/gu;
