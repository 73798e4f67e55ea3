import type { Level } from '../../model/levels.ts';

/** What the title of a document of policy ends in; the longer forms first. */
export const DOCUMENT_NOUNS = [
  '任务分工表',
  '要点',
  '规划',
  '清单',
  '方案',
  '纲要',
  '计划',
  '意见',
  '通知',
  '措施',
  '报告',
  '指引',
  '指南',
];

/** What the title of a law or rule ends in: its 第…条 is none of our numbers. */
export const LAW = /(?:法|法典|宪法|条例|规定|办法|细则|准则|章程|规则|解释|协定|公约|决定)$/u;

/** A word before a bare name that makes it the paper of somebody else (我局工作要点, 市规划). */
export const FOREIGN_OWNER =
  /(?:局|厅|委|委员会|办|办公室|院|部|处|科|司|公司|集团|大学|市|区|州|镇|街道|中心|协会|本|贵|我单位)$/u;

/** Issuers by whose name documents of a level are called, beside the words of the level and the place. */
export const OWNERS: Partial<Record<Level, string>> = { national: '国家知识产权局' };
