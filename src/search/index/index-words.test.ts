import { describe, expect, it } from 'vitest';
import { encode, FIELD } from './encode.ts';
import { indexWords, placeInCode, wordsOf } from './index-words.ts';

describe('the words of a phrase', () => {
  it('are its pairs of neighbours', () => {
    expect(wordsOf('专利导航')).toEqual([
      ...wordsOf('专利'),
      ...wordsOf('利导'),
      ...wordsOf('导航'),
    ]);
  });

  it('are the character itself where there is but one', () => {
    expect(wordsOf('专')).toEqual(['专']);
  });

  it('are none without a character', () => {
    expect(wordsOf('')).toEqual([]);
  });

  it('are as long as each other and differ with every token, so that none begins like another', () => {
    const { code } = encode('“专”a9四５，Ⅲ🙂');
    const words = Array.from(code, (token) => wordsOf(`专${token}`)).flat();
    expect(new Set(words).size).toBe(new Set(code).size);
    expect(words.join(' ')).toMatch(/^[0-9a-z]{6}(?: [0-9a-z]{6})*$/);
  });
});

describe('the words of a record', () => {
  const code = '专利导航';
  const words = indexWords(code);

  it('find every pair and every character at its place', () => {
    const placesOf = (phrase: string) =>
      words.flatMap((word, place) =>
        wordsOf(phrase).includes(word) ? [placeInCode(place, code.length)] : [],
      );
    expect(placesOf('利导')).toEqual([1]);
    expect(placesOf('航')).toEqual([3]);
  });

  it('reach with no pair from the last character to the first of the single ones', () => {
    expect(words[code.length - 1]).toBe(wordsOf(`航${FIELD}`)[0]);
  });

  it('are none where a record has no text', () => {
    expect(indexWords('')).toEqual([]);
  });
});
