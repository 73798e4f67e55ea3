import { verdictLabels, type Finding, type MemoFinding } from '../../src/memo/types.ts';

/** The fields of the contract and nothing else, in their order. */
function plain({ text, line, column, records, verdict, detail }: MemoFinding): Finding {
  return { text, line, column, records, verdict, detail };
}

/** The findings as `--json` prints them. */
export function findingsJson(findings: readonly MemoFinding[]): string {
  return `${JSON.stringify({ findings: findings.map(plain) }, null, 2)}\n`;
}

/** The findings for people: two lines each, the first with `名称:行:列`. */
export function findingLines(name: string, findings: readonly MemoFinding[]): string[] {
  return findings.map(
    ({ text, line, column, verdict, detail }) =>
      `${name}:${line}:${column} [${verdictLabels[verdict]}] ${text}\n    ${detail}`,
  );
}

/** The findings for people and their sum. */
export function findingsText(name: string, findings: readonly MemoFinding[]): string {
  const lines = findingLines(name, findings);
  const wrong = findings.filter(({ verdict }) => verdict !== 'right').length;
  const sum =
    findings.length === 0
      ? '没有找到对这几份文件的引用。'
      : `共 ${findings.length} 处引用，${wrong === 0 ? '全部无误' : `${wrong} 处需要改`}。`;
  return `${[...lines, sum].join('\n')}\n`;
}
