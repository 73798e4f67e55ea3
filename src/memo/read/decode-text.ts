/** A text file's words, or why they cannot be read, in Chinese. */
export type Decoded =
  | {
      text: string;
      /** In Chinese, what of the file is damaged; null when nothing is. */
      notice: string | null;
      error: null;
    }
  | { text: null; notice: null; error: string };

/** In bytes. A thousand pages are a tenth of it; what is longer is no memo. */
const LARGEST = 20 * 1024 * 1024;
/** Letters that stand in any memo, simplified and traditional, and in hardly any text read wrongly. */
const FREQUENT = new Set(
  '，。、；：的一是在不了有和人这這中大为為国國上个個到说說们們以要就出会會可也对對任务務项項第条條年月日由省市县縣局厅廳委知识識产產权權工作要点點规規划劃负責负责单單位',
);
/** A text is taken for damaged, and not for one of another encoding, up to one fault in so many letters. */
const LETTERS_A_FAULT = 10;
/** Of so many letters one in so many at least is a frequent one; in a memo it is one in five. */
const SMALLEST_SAMPLE = 20;
const LETTERS_A_FREQUENT = 50;
const FAULT = '\ufffd';

const UNREADABLE: Decoded = {
  text: null,
  notice: null,
  error:
    '读不出文字：不是 UTF-8、UTF-16、GB18030 或 Big5 编码的文本文件。请用记事本打开，看得到字的，另存为 UTF-8 后再核对。',
};

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Which UTF-16 it is, by the mark at its start or, without one, by its zeros: ASCII has one a letter. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  bytes.subarray(0, 4096).forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

const count = (text: string, test: (one: string) => boolean): number =>
  [...text].filter(test).length;
const isLetter = (one: string) => one > '\u007f' && one !== FAULT;
const isFault = (one: string) => one === FAULT;
const isFrequent = (one: string) => FREQUENT.has(one);
/** A letter cut in two leaves up to three bytes. */
const CUT_ENDS = /^\ufffd{1,3}|\ufffd{1,3}$/gu;

/** Reads a text of this encoding although some of its bytes are lost; null when it hardly is one. */
function decodeDamaged(bytes: Uint8Array, encoding: string): Decoded | null {
  const text = new TextDecoder(encoding).decode(bytes);
  const faults = count(text, isFault);
  const letters = count(text, isLetter);
  const inside = count(text.replace(CUT_ENDS, ''), isFault);
  if (letters === 0 || letters < inside * LETTERS_A_FAULT) return null;
  const notice = `文件有 ${faults} 处字节损坏（可能没有传完），那里的字没有读出；请换一份完整的文件再核对。`;
  return { text, notice, error: null };
}

/** The old encodings of the mainland and of Taiwan and Hong Kong, whose bytes are much the same. */
function decodeOld(bytes: Uint8Array): Decoded | null {
  const mainland = tryDecode(bytes, 'gb18030');
  const big5 = tryDecode(bytes, 'big5');
  const isBig5 = count(big5 ?? '', isFrequent) > count(mainland ?? '', isFrequent);
  const text = isBig5 ? big5 : mainland;
  if (text === null) return decodeDamaged(bytes, 'gb18030');
  const letters = count(text, isLetter);
  const isNonsense =
    letters >= SMALLEST_SAMPLE && count(text, isFrequent) * LETTERS_A_FREQUENT < letters;
  return isNonsense ? null : { text, notice: null, error: null };
}

/**
 * Reads the bytes of a .txt or .md file: UTF-8 and UTF-16 with or without a mark at the start, else
 * GB18030, which Windows still writes and of which GB2312 and GBK are parts, or Big5. A file that was
 * cut or damaged is read as far as it goes, and what is lost is said.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST) {
    return { text: null, notice: null, error: '文件超过 20 MB，请分成几份再核对。' };
  }
  const wide = utf16Of(bytes);
  const whole = wide ? tryDecode(bytes, wide) : tryDecode(bytes, 'utf-8');
  const read: Decoded | null =
    whole === null
      ? (decodeDamaged(bytes, wide ?? 'utf-8') ?? (wide ? null : decodeOld(bytes)))
      : { text: whole, notice: null, error: null };
  return read?.text?.includes('\0') === false ? read : UNREADABLE;
}
