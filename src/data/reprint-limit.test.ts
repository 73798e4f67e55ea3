import { describe, expect, it } from 'vitest';
import { reprintLimit } from './reprint-limit.ts';

describe('reprintLimit', () => {
  it('shortens excerpts of a reprint that is limited to its headings, and no others', () => {
    expect(reprintLimit({ reprint: 'headings' }, 80)).toBe(30);
    expect(reprintLimit({ reprint: 'headings' }, 20)).toBe(20);
    expect(reprintLimit({ reprint: 'full' }, 80)).toBe(80);
  });
});
