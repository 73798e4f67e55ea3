import { traditionalPairs } from '../../text/traditional-pairs.ts';
import type { MemoData } from './finding.ts';

/** Words by which references are recognised, whether or not our texts have their letters. */
const VOCABULARY =
  '以下简称责任单位牵头负责配合承办协办主办主责实施组织推进完成任务要点清单规划纲要计划方案意见通知措施报告指引指南附件附表分工表条项款号点段章节部分专栏指标编号序号详见参见对应属于载于引自来自列为该上述前述提出规定写明发文字号关于印发国家陕西省县';

/**
 * The traditional characters that a memo may have for those of our texts, each before its simplified
 * one (國国項项). Made where the data are made: the table of all characters is larger than they are.
 */
export function variantsOf(data: Omit<MemoData, 'variants'>): string {
  return traditionalPairs(textsOf(data));
}

/** One after the other: all of them at once are as much memory again as the data. */
function* textsOf({ documents, records, units }: Omit<MemoData, 'variants'>): Generator<string> {
  yield VOCABULARY;
  for (const list of [documents, records, units]) for (const one of list) yield JSON.stringify(one);
}
