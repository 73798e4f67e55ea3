import { isAlarm, type MemoFinding } from '../corpus/finding.ts';

/** Ways of writing a reference that are recognised, for a memo in which none was. */
export const RECOGNISED = [
  '任务45',
  '附件第12至14项',
  '工作要点第6条',
  '国家任务清单第5项',
  '省十四五规划三（二）',
  '专栏2',
  'sx2022/t45',
  '陕知组办发〔2022〕2号',
  '《陕西省“十四五”知识产权发展规划》',
] as const;

/** The classes that findings are counted in. */
export interface Sum {
  total: number;
  wrong: number;
  unresolved: number;
  /** Questions to the writer, none of which says that something is wrong. */
  questions: number;
}

/** Counts the findings that are to be corrected and those that could not be checked. */
export function sumOf(findings: readonly MemoFinding[]): Sum {
  const unresolved = findings.filter((finding) => finding.unresolved).length;
  const faulty = findings.filter(isAlarm).length;
  const right = findings.filter(({ verdict }) => verdict === 'right').length;
  const questions = findings.length - faulty - right;
  return { total: findings.length, wrong: faulty - unresolved, unresolved, questions };
}

/** What a right reference was checked for; a memo's own figures are its writer's. */
const CHECKED = '核对的是编号、引文、单位、时限和目标数字，进展不在内。';

/** The findings in words: 共 6 处引用，3 处需要改，1 处无法核对。 */
function countWords(findings: readonly MemoFinding[], whole: boolean): string {
  const { total, wrong, unresolved, questions } = sumOf(findings);
  if (total === 0) return `没有认出引用。认得的写法如：${RECOGNISED.join('、')}。`;
  if (wrong + unresolved + questions === 0) {
    return `共 ${total} 处引用，${whole ? '全部无误' : '读到的没有错'}。${CHECKED}`;
  }
  const parts = [
    ...(wrong > 0 ? [`${wrong} 处需要改`] : []),
    ...(unresolved > 0 ? [`${unresolved} 处无法核对`] : []),
    ...(questions > 0 ? [`${questions} 处请看一看`] : []),
  ];
  return `共 ${total} 处引用，${parts.join('，')}。`;
}

/**
 * The sum of all findings in words.
 *
 * @param notices what of the memo was not read; where something was not, not all is right
 */
export function sumWords(findings: readonly MemoFinding[], notices: readonly string[]): string {
  return [countWords(findings, notices.length === 0), ...notices].join('');
}
