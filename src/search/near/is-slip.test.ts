import { describe, expect, it } from 'vitest';
import { isSlip } from './is-slip.ts';

describe('isSlip', () => {
  const near = {
    sounds: { wan: '完', yuan: '院', lv: '律', bu: '部', ju: '局' },
    tokens: '完院律部局',
    traditional: '',
    campaigns: {},
  };

  it('takes a character for one that rhymes, as most do that share a part', () => {
    expect(isSlip('完', '院', near)).toBe(true);
    expect(isSlip('完', '律', near)).toBe(false);
  });

  it('tells the ü of 局 from the u of 部', () => {
    expect(isSlip('部', '局', near)).toBe(false);
  });

  it('takes a character that no text has for any', () => {
    expect(isSlip('菅', '律', near)).toBe(true);
  });
});
