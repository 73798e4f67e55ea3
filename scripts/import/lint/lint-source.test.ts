import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { lintCode } from './lint-source.ts';

describe('lintCode', () => {
  it.each(['mx2023', 'sx145', 'gj22'])('takes %s', (code) => {
    expect(lintCode(code, [])).toBe(true);
  });

  it.each(['meixian2023', 'MX2023', 'mx', 'mx2', 'mx20235', '2023mx', 'mx-23', '眉2023'])(
    'reports %s',
    (code) => {
      const diagnostics: Diagnostic[] = [];
      expect(lintCode(code, diagnostics)).toBe(false);
      expect(diagnostics.map(({ rule, place }) => [rule, place.file])).toEqual([
        ['bad-code', `seeds/${code}`],
      ]);
    },
  );
});
