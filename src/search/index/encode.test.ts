import { describe, expect, it } from 'vitest';
import { DIGITS_CLOSE, DIGITS_OPEN, encode, phraseCode } from './encode.ts';

describe('encode', () => {
  it('writes one token a character and marks whole numbers', () => {
    expect(encode('任务４５').code).toBe(`任务${DIGITS_OPEN}45${DIGITS_CLOSE}`);
  });

  it('keeps punctuation apart from nothing and from other punctuation', () => {
    expect(encode('保护，运用').code).not.toBe(encode('保护运用').code);
    expect(encode('保护，运用').code).not.toBe(encode('保护、运用').code);
  });

  it('uses only characters that an index of words keeps', () => {
    expect(encode('《纲要》（2021—2035年）Ⅲ。🙂é').code).toMatch(
      /^[a-z0-9\u3400-\u9fff\ua000-\ua3ff\uac00-\ud7ff]+$/,
    );
  });

  it('points back to the original', () => {
    const { code, map } = encode('开展 “蓝天”行动');
    expect(map).toHaveLength(code.length + 1);
    expect(map[code.indexOf('蓝')]).toBe(4);
  });

  it('lets digits at the ends of a phrase go on in the text', () => {
    expect(encode('2022年推动').code).toContain(phraseCode('22年'));
    expect(encode('任务10').code).toContain(phraseCode('任务1'));
    expect(encode('任务10').code).not.toContain(encode('任务1').code);
  });
});
