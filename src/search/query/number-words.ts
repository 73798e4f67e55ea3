import type { Kind } from '../../model/vocabulary.ts';

/**
 * The words with which memos and readers call what has a number, and the kinds that each means, the
 * likeliest first. 任务45 · 工作要点第19条 · 国家清单第15项 · 指标8 · 保障措施（一）
 */
export const kindWords: readonly { word: string; kinds: readonly Kind[] }[] = [
  { word: '工作要点', kinds: ['point'] },
  { word: '要点', kinds: ['point'] },
  { word: '任务分工表', kinds: ['task'] },
  { word: '分工表', kinds: ['task'] },
  { word: '分工', kinds: ['task'] },
  { word: '附件', kinds: ['task'] },
  { word: '任务', kinds: ['task', 'national-task'] },
  { word: 'task', kinds: ['task'] },
  { word: '任务清单', kinds: ['national-task', 'task'] },
  { word: '清单', kinds: ['national-task', 'task'] },
  { word: '主要指标', kinds: ['indicator'] },
  { word: '发展指标', kinds: ['indicator'] },
  { word: '指标', kinds: ['indicator'] },
  { word: '重点工作', kinds: ['work'] },
  { word: '工作', kinds: ['work'] },
  { word: '主要目标', kinds: ['target'] },
  { word: '目标', kinds: ['target'] },
  { word: '保障措施', kinds: ['safeguard'] },
  { word: '保障', kinds: ['safeguard'] },
];

/** Kinds that a bare number can mean, in the order in which they are offered. */
export const numberedKinds: readonly Kind[] = [
  'task',
  'point',
  'national-task',
  'indicator',
  'article',
  'question',
];

/** Say nothing about which record is meant. */
export const fillers: readonly string[] = [
  '的',
  '里',
  '中',
  '文件',
  '第',
  '#',
  'no.',
  '编号',
  '序号',
  '-',
  ':',
  '.',
  '、',
  ',',
];

/** The characters of a numeral, those of sums (贰拾) and of dates (廿一) too. */
export const NUMERAL = '〇零一二三四五六七八九十百廿卅壹贰叁肆伍陆柒捌玖拾佰';

/** A whole number in digits or as a numeral. */
export const NUMBER = `([0-9]{1,4}|[${NUMERAL}]{1,5})`;
