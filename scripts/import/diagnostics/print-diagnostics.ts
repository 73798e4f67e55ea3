import type { Diagnostic } from './diagnostic.ts';

/** Orders by file, line, column and rule, so that the same input gives the same report. */
function compare(a: Diagnostic, b: Diagnostic): number {
  const key = (d: Diagnostic) =>
    [
      d.place.file,
      String(d.place.line).padStart(9, '0'),
      String(d.place.column).padStart(9, '0'),
      d.rule,
    ].join(' ');
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The report that an editor reads: one block a diagnostic, `path:line:column`, then a count.
 *
 * @example
 * seeds/sx2022/editorial.yaml:12:5 错误 [fragment-missing] 第 7 行没有“……”
 *     怎么办：对照原文改正 text
 */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const blocks = [...diagnostics].sort(compare).map((d) => {
    const { file, line, column } = d.place;
    const where = line > 0 ? `${file}:${line}:${column}` : file;
    const word = d.severity === 'error' ? '错误' : '提醒';
    return `${where} ${word} [${d.rule}] ${d.message}\n    怎么办：${d.hint}`;
  });
  const errors = diagnostics.filter((d) => d.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return [...blocks, `共 ${errors} 处错误，${warnings} 处提醒。`].join('\n');
}
