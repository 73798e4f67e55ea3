import { describe, expect, it } from 'vitest';
import { countCharacters, unspaced } from './unspaced.ts';

describe('unspaced', () => {
  it('takes out blanks of every kind and nothing else', () => {
    expect(unspaced(' 陕\u3000西\u00a0省\t知\n识\u2009产权，')).toBe('陕西省知识产权，');
  });
});

describe('countCharacters', () => {
  it('counts code points and no blanks', () => {
    expect(countCharacters('一 二\n𠀀')).toBe(3);
    expect(countCharacters(' \u3000\n')).toBe(0);
  });
});
