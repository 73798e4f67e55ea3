import { describe, expect, it } from 'vitest';
import { errorAt, warningAt, wholeFile } from './diagnostic.ts';
import { printDiagnostics } from './print-diagnostics.ts';

const at = (file: string, line: number, column: number) => ({ file, line, column });

describe('printDiagnostics', () => {
  it('lists by file, line and column as numbers, and counts', () => {
    const report = printDiagnostics([
      errorAt('b-rule', at('b', 10, 1), '丙', '改'),
      warningAt('a-rule', at('b', 9, 20), '乙', '看'),
      errorAt('a-rule', at('b', 9, 3), '甲', '改'),
      errorAt('c-rule', wholeFile('a'), '丁', '补'),
    ]);
    expect(report).toBe(
      [
        'a 错误 [c-rule] 丁',
        '    怎么办：补',
        'b:9:3 错误 [a-rule] 甲',
        '    怎么办：改',
        'b:9:20 提醒 [a-rule] 乙',
        '    怎么办：看',
        'b:10:1 错误 [b-rule] 丙',
        '    怎么办：改',
        '共 3 处错误，1 处提醒。',
      ].join('\n'),
    );
  });
});
