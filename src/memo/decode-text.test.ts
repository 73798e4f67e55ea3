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
    expect(decodeText(bytes)).toEqual({ text: '任务45', error: null });
  });

  it('reads nothing as nothing', () => {
    expect(decodeText(new Uint8Array(0)).text).toBe('');
  });

  it.each([
    ['bytes of a picture', new Uint8Array([0x89, 0x50, 0, 0, 0, 1, 2, 0xff])],
    ['what no encoding allows', new Uint8Array([0xff, 0xff, 0x41])],
  ])('refuses %s', (_, bytes) => {
    expect(decodeText(bytes).error).toContain('编码');
  });

  it('refuses more than 20 MB', () => {
    expect(decodeText(new Uint8Array(21 * 1024 * 1024)).error).toContain('20 MB');
  });
});
