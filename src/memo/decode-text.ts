/** A text file's words, or why they cannot be read, in Chinese. */
export type Decoded = { text: string; error: null } | { text: null; error: string };

/** A memo of 10 MB is read; what is longer is no memo. */
const LARGEST = 20 * 1024 * 1024;

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark at its start: every second byte of ASCII and blanks is zero. */
function bareUtf16(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  bytes.subarray(0, 4096).forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return null;
  return tryDecode(bytes, odd > even ? 'utf-16le' : 'utf-16be');
}

/**
 * Reads the bytes of a .txt or .md file: UTF-8 and UTF-16 with or without a mark at the start, else
 * GB18030, which Windows still writes and of which GB2312 and GBK are parts.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST) {
    return { text: null, error: '文件超过 20 MB，请分成几份再核对。' };
  }
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : null;
  const text = marked
    ? tryDecode(bytes, marked)
    : bytes.includes(0)
      ? bareUtf16(bytes)
      : (tryDecode(bytes, 'utf-8') ?? tryDecode(bytes, 'gb18030'));
  if (text === null || text.includes('\0')) {
    return { text: null, error: '读不出文字：不是 UTF-8、UTF-16 或 GB18030 编码的文本文件。' };
  }
  return { text, error: null };
}
