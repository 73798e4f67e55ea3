import { z } from 'astro/zod';

/** What a record is, independent of the document that it stands in, and what readers call it. */
export const kindTable = {
  notice: '文前文后',
  point: '工作要点',
  task: '分工任务',
  'national-task': '国家任务',
  paragraph: '正文段落',
  'box-item': '专栏项目',
  indicator: '规划指标',
  work: '重点工作',
  target: '主要目标',
  safeguard: '保障措施',
  article: '法规条文',
  question: '问答',
} as const satisfies Record<string, string>;

export type Kind = keyof typeof kindTable;
export const kinds = Object.keys(kindTable) as [Kind, ...Kind[]];
export const kind = z.enum(kinds);

/** What a document is: its name for readers, and what titles of such documents end in. */
export interface DocumentKindRow {
  name: string;
  /** 规划, 工作要点; the longest that fits decides between kinds. */
  endings: readonly string[];
}

export const documentKindTable = {
  law: {
    name: '法规规章',
    endings: ['法', '法典', '条例', '规定', '办法', '细则', '规则', '准则', '章程', '决定', '解释'],
  },
  plan: { name: '规划', endings: ['规划', '纲要'] },
  points: { name: '要点', endings: ['要点'] },
  list: { name: '清单', endings: ['清单', '分工表', '任务表'] },
  scheme: { name: '方案', endings: ['方案', '计划'] },
  opinions: { name: '意见', endings: ['意见'] },
  measures: { name: '措施', endings: ['措施', '举措', '政策'] },
  emergency: { name: '应急预案', endings: ['预案'] },
  notice: { name: '通知', endings: ['通知', '公告', '通告', '通报', '函', '批复'] },
  news: { name: '新闻报道', endings: ['报道', '侧记', '综述'] },
  faq: { name: '问答', endings: ['问答', '解读'] },
} as const satisfies Record<string, DocumentKindRow>;

export type DocumentKind = keyof typeof documentKindTable;
export const documentKinds = Object.keys(documentKindTable) as [DocumentKind, ...DocumentKind[]];
export const documentKind = z.enum(documentKinds);

/** Brackets after a title: （试行）, （2022-2025）, (征求意见稿). */
const BRACKETS = /(?:[（(〔[][^（）()〔〕[\]]*[）)〕\]]|》|”|的?通知)$/u;

/**
 * What a title says its document is, or null: 眉县…工作方案(2022-2025) is a scheme, 关于印发《…规划》的通知
 * the plan that it issues, 关于…的通知 a notice.
 */
export function documentKindOfTitle(title: string): DocumentKind | null {
  const issued = /印发《?(.+?)》?的?通知$/u.exec(title.replace(/\s/gu, ''))?.[1];
  let bare = (issued ?? title).replace(/\s/gu, '');
  if (issued === undefined && /通知(?:[（(].*[）)])?$/u.test(bare)) return 'notice';
  while (BRACKETS.test(bare)) bare = bare.replace(BRACKETS, '');
  const fits = documentKinds.flatMap((kind) =>
    documentKindTable[kind].endings
      .filter((ending) => bare.endsWith(ending))
      .map((ending) => ({ kind, ending })),
  );
  return fits.sort((a, b) => b.ending.length - a.ending.length)[0]?.kind ?? null;
}
