/** The characters that texts of either script use most; a wrong encoding gives others. */
const COMMON =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经三之进等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日社义事平形相全表间样与关各重新线内数正心反你明看原又利比或但质气第向道命此变条只没结解问意建月公无系军情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别手角期根论运农指几九区强放决西被干做必战先回则任取据处责任单位推动保护服务工作完善加强这個來時們為國會對說產過學經進電裡現實體機當點從業應開還間樣與關線數無係軍題黨設責單務護強';

const KNOWN = new Set(COMMON);

/** How many of the Han characters are common ones, from 0 to 1; 0 of a text without any. */
function likelihood(text: string): number {
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  return han.length === 0 ? 0 : han.filter((one) => KNOWN.has(one)).length / han.length;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How much of a text must be common characters for an encoding to be believed. */
const BELIEVED = 0.25;

/**
 * A plain text in whichever encoding Chinese offices use: UTF-8, UTF-16 with and without a mark, GB18030
 * (GBK, GB2312), Big5; null where it is none of them.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return named(decode(bytes, 'utf-16le'), 'UTF-16');
  if (first === 0xfe && second === 0xff) return named(decode(bytes, 'utf-16be'), 'UTF-16');
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null && !utf8.includes('\0')) return named(utf8, 'UTF-8');
  const guesses = [
    ['gb18030', 'GB18030'],
    ['big5', 'Big5'],
    ['utf-16le', 'UTF-16'],
    ['utf-16be', 'UTF-16'],
  ] as const;
  let best: { text: string; encoding: string; score: number } | null = null;
  for (const [encoding, name] of guesses) {
    const text = decode(bytes, encoding);
    // Text holds no control characters but those of lines and columns.

    if (text === null || /[\u0000-\u0008\u000e-\u001f]/.test(text)) continue;
    const score = likelihood(text);
    if (score > (best?.score ?? BELIEVED)) best = { text, encoding: name, score };
  }
  return best === null ? null : { text: best.text, encoding: best.encoding };
}

function named(text: string | null, encoding: string): { text: string; encoding: string } | null {
  return text === null ? null : { text: text.replace(/^\ufeff/, ''), encoding };
}
