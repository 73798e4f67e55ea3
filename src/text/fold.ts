/** A text folded for comparison, with the way back to the original. */
export interface Folded {
  /** The folded text. */
  folded: string;
  /**
   * For each UTF-16 unit of `folded` the index in the original that it came from, and one more
   * entry at the end: the original's length. Ascending.
   */
  map: number[];
}

/**
 * What is left out: blanks of every kind, line breaks, format characters, combining marks, halves
 * of surrogate pairs, quotation marks (“蓝天” = 蓝天), book-title marks and middle dots. Sources and
 * readers differ in them without meaning anything by it.
 */
const DROPPED =
  /[\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}"'`´‘’‚‛“”„‟′″‵‶«»‹›「」『』〝〞〟﹁﹂﹃﹄《》〈〉⟨⟩⟪⟫〈〉·•‧∙⋅・⸱・●]/u;

/** Between figures a middle dot stands for a point and parts them: 4·26 is 4.26, not 426. */
const POINT = /(\p{Nd})[·•‧∙⋅・⸱・](?=\p{Nd})/gu;

/** Brackets are unified and not dropped, so that 〔2022〕2号 stays apart from 20222号. */
const OPENING = /[([{⦅【〔〖〘〚⟦﹙﹝]/u;
const CLOSING = /[)\]}⦆】〕〗〙〛⟧﹚﹞]/u;

/** All of them become one hyphen, and a run of them too: —— = — = - = ～. */
const DASH = /[-‐‑‒–—―−~∼〜～⸺⸻─━﹘﹣－]/u;

/** Han characters of the main block need no normalisation. */
function isPlainHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/**
 * Folds a text for search and for comparison: compatibility forms and full width (ＰＣＴ, ４５), case,
 * blanks, quotation marks, book-title marks, middle dots; brackets and dashes become one form.
 * Example: `“蓝天” 专项〔2022〕` becomes `蓝天专项(2022)`.
 */
export function fold(text: string): Folded {
  const map: number[] = [];
  let folded = '';
  let index = 0;
  for (const original of text.replace(POINT, '$1.')) {
    if (isPlainHan(original.charCodeAt(0))) {
      folded += original;
      map.push(index);
    } else {
      for (const one of original.normalize('NFKD').toLowerCase()) {
        if (DROPPED.test(one)) continue;
        let kept = one;
        if (OPENING.test(one)) kept = '(';
        else if (CLOSING.test(one)) kept = ')';
        else if (DASH.test(one)) kept = '-';
        if (kept === '-' && folded.endsWith('-')) continue;
        folded += kept;
        while (map.length < folded.length) map.push(index);
      }
    }
    index += original.length;
  }
  map.push(text.length);
  return { folded, map };
}
