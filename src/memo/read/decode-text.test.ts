import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    Array.from(text, (one) => one.charCodeAt(0)).flatMap((code) =>
      little ? [code & 255, code >> 8] : [code >> 8, code & 255],
    ),
  );

describe('decodeText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('任务45')],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeff任务45')],
    ['GB18030', new Uint8Array([0xc8, 0xce, 0xce, 0xf1, 0x34, 0x35])],
    ['UTF-16 with a mark', utf16('\ufeff任务45', true)],
    ['UTF-16 of the other order', utf16('\ufeff任务45', false)],
    ['UTF-16 without a mark', utf16('任务45', true)],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: '任务45', notice: null, error: null });
  });

  it('reads Big5', () => {
    // 任務45，由省農業農村廳負責。
    const big5 =
      'a5f4b0c83435a141a5d1acd9b941b77eb941a7f8c655ad74b364a143'
        .match(/../g)
        ?.map((byte) => parseInt(byte, 16)) ?? [];
    expect(decodeText(Uint8Array.from(big5))).toEqual({
      text: '任務45，由省農業農村廳負責。',
      notice: null,
      error: null,
    });
  });

  const utf8 = new TextEncoder().encode('请落实任务45');
  it.each([
    [
      'UTF-8 cut at its end',
      new TextEncoder().encode('请落实任务45，').subarray(0, -1),
      '请落实任务45\ufffd',
    ],
    ['UTF-8 cut at its beginning', utf8.subarray(2), '\ufffd落实任务45'],
    ['UTF-16 cut in a letter', utf16('\ufeff任务45', true).subarray(0, -1), '任务4\ufffd'],
    ['GB18030 cut at its end', new Uint8Array([0xc8, 0xce, 0xce, 0xf1, 0x34, 0xc8]), '任务4\ufffd'],
    [
      'UTF-8 with a broken byte within',
      Uint8Array.from([...new TextEncoder().encode('请落实各项重点任务'), 0xff, ...utf8]),
      '请落实各项重点任务\ufffd请落实任务45',
    ],
  ])('reads %s as far as it goes, and says so', (_, bytes, text) => {
    const decoded = decodeText(bytes);
    expect(decoded.text).toBe(text);
    expect(decoded.notice).toContain('1 处字节损坏');
  });

  it('reads nothing as nothing', () => {
    expect(decodeText(new Uint8Array(0)).text).toBe('');
  });

  it.each([
    ['bytes of a picture', new Uint8Array([0x89, 0x50, 0, 0, 0, 1, 2, 0xff])],
    ['what no encoding allows', new Uint8Array([0xff, 0xff, 0x41])],
    // テスト, ten times over, in Shift_JIS, of which GB18030 makes rare letters.
    [
      'another encoding',
      new Uint8Array(10 * 6).map((_, at) => [0x83, 0x65, 0x83, 0x58, 0x83, 0x67][at % 6] ?? 0),
    ],
  ])('refuses %s', (_, bytes) => {
    expect(decodeText(bytes).error).toContain('编码');
  });

  it('says of what it refuses what to do', () => {
    expect(decodeText(new Uint8Array([0xff, 0xff, 0x41])).error).toContain('另存为 UTF-8');
  });

  it('refuses more than 20 MB', () => {
    expect(decodeText(new Uint8Array(21 * 1024 * 1024)).error).toContain('20 MB');
  });
});
