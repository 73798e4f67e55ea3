import type { SchemeName } from './schemes.ts';

/** The layouts of the public contract, as `source.yaml` and `--layout` name them. */
export const LAYOUTS = [
  'statute',
  'outline',
  'running',
  'decimal',
  'measures',
  'points',
  'faq',
  'prose',
] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** What a layout means. */
export interface Layout {
  /** In Chinese, for editors. */
  name: string;
  /** An example of it, for editors. */
  example: string;
  /** The schemes that make nodes; a number of any other scheme is text. */
  schemes: readonly SchemeName[];
  /** Whether numbers go on over the parts instead of beginning anew in each: （一）…（二十）. */
  runsOn: boolean;
}

const HEADINGS: readonly SchemeName[] = ['part', 'chapter', 'section', 'han', 'han-bracket', 'box'];
const ITEMS: readonly SchemeName[] = ['digit', 'half-bracket', 'digit-bracket', 'circled'];

/** The layouts: one row each. Which one a text has is found by `detectLayout`. */
export const LAYOUT_TABLE: Readonly<Record<LayoutName, Layout>> = {
  // 第一章 总则 / 第一条 … / 款 / （一）…; 款 and 项 are text of their article.
  statute: {
    name: '条文',
    example: '第一章、第一条',
    schemes: ['book', 'subbook', 'part', 'chapter', 'section', 'han', 'han-bracket', 'article'],
    runsOn: false,
  },
  // 一、总体要求 / （一）指导思想 / 1.…; numbers begin anew under each heading.
  outline: {
    name: '分级编号',
    example: '一、（一）1.，每一部分重新编号',
    schemes: [...HEADINGS, ...ITEMS],
    runsOn: false,
  },
  // 一、… （一）（二） 二、… （三）（四）
  running: {
    name: '跨部分连续编号',
    example: '（一）…（二十）跨过一、二、三连续编号',
    schemes: [...HEADINGS, ...ITEMS],
    runsOn: true,
  },
  // 1 总则 / 1.1 编制目的 / 1.1.1 …
  decimal: {
    name: '小数编号',
    example: '1、1.1、1.1.1',
    schemes: ['decimal', ...ITEMS.filter((scheme) => scheme !== 'digit')],
    runsOn: false,
  },
  // 一、…（X负责） 二、… 三十、…
  measures: {
    name: '逐条措施',
    example: '一、二、……三十、，每一条就是一项',
    schemes: [...HEADINGS, ...ITEMS],
    runsOn: false,
  },
  // 一、… 1.… 2.… 二、… 3.…
  points: {
    name: '要点',
    example: '1、2、3跨部分连续编号，每一号是一项',
    schemes: [...HEADINGS, ...ITEMS],
    runsOn: true,
  },
  // 问：… 答：…
  faq: {
    name: '问答',
    example: '问：…答：…',
    schemes: ['question', 'han', 'han-bracket', 'digit'],
    runsOn: false,
  },
  // 无编号的文章
  prose: { name: '不编号的文章', example: '只有段落', schemes: [], runsOn: false },
};

/** What the finder says of a text: the layout, why, and where every other layout fails. */
export interface FoundLayout {
  /** Null where none explains the text: it is refused. */
  layout: LayoutName | null;
  /** In Chinese. */
  why: string;
  failures: { layout: LayoutName; lines: number[]; why: string }[];
}
