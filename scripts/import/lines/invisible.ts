/**
 * Characters that print nothing and act on what stands beside them: bidirectional controls, zero-width
 * blanks, soft hyphens, marks of byte order and annotation. Variation selectors are not among them:
 * they choose the shape that is printed.
 */
export const INVISIBLE =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** `U+202E`: how an invisible character is named, since it cannot be shown. */
export function nameOfCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text with its invisible characters named. */
export function showInvisible(text: string): string {
  return text.replace(INVISIBLE, nameOfCharacter);
}
