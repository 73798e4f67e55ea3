import { excerpt } from '../../text/excerpt.ts';

/**
 * The sentence of a text that has a term, cut to `limit` characters around it, with … where
 * something is left out; the beginning of the text where the term is not in it.
 */
export function passageWith(text: string, term: string, limit: number): string {
  const at = term === '' ? -1 : text.indexOf(term);
  if (at < 0) return excerpt(text, limit);
  const before = text.slice(0, at);
  const start = Math.max(...['。', '；', '\n'].map((stop) => before.lastIndexOf(stop))) + 1;
  const lead = Array.from(text.slice(start, at));
  const kept = lead.length + Array.from(term).length > limit ? lead.slice(-12).join('') : null;
  const passage = excerpt((kept ?? lead.join('')) + text.slice(at), limit);
  return start > 0 || kept !== null ? `…${passage}` : passage;
}
