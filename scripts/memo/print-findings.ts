import { sumWords } from '../../src/memo/write/sum-words.ts';
import { labelOf, type Finding, type MemoFinding } from '../../src/memo/corpus/finding.ts';

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
    (finding) =>
      `${name}:${finding.line}:${finding.column} [${labelOf(finding)}] ${finding.text}\n    ${finding.detail}`,
  );
}

/** The findings for people, their sum and what was not read. */
export function findingsText(
  name: string,
  findings: readonly MemoFinding[],
  notices: readonly string[],
): string {
  const lines = findingLines(name, findings);
  return `${[...lines, sumWords(findings, notices)].join('\n')}\n`;
}
