import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { lintCode } from './lint-source.ts';

describe('lintCode', () => {
  it.each(['mx2023', 'sx145', 'gj22', 'mx', 'qh2024b', '2023mx', 'shaanxi8'])(
    'takes %s',
    (code) => {
      expect(lintCode(code, [])).toBe(true);
    },
  );

  it.each(['meixian2023', 'MX2023', 'm', 'mx-23', '眉2023', 'search', 'data', 'memo', 'topic'])(
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
