import { cutAtTitle } from '../blocks/landmarks.ts';
import { unwrap } from '../blocks/unwrap.ts';
import { makeSeed } from '../lines/seed.ts';
import { cutAnnexes } from './annexes.ts';
import { findContents } from './contents.ts';
import { findLayout } from './detect-layout.ts';
import type { FoundLayout } from './layouts.ts';
import { findLoose } from './loose.ts';
import { isNumbered } from './schemes.ts';

/**
 * Finds the layout of a text that is no seed yet, one paragraph a line, for `source.yaml`: the layout of its body, why, and
 * where the others fail. Null in `layout` where none explains it.
 *
 * @param title as printed in the text; what stands before it is the cover
 * @param kind what the document is (`points`, `measures` …), or null where the title tells
 * @example detectLayout('某条例\n第一条　…\n第二条　…', '某条例').layout // 'statute'
 */
export function detectLayout(text: string, title: string, kind: string | null = null): FoundLayout {
  const seed = makeSeed('', '', text);
  const { rest } = cutAtTitle(unwrap(seed, seed.lines, 'line'), title);
  const loose = findLoose(rest, (paragraph) => isNumbered(paragraph.text));
  const isLoose = new Set(rest.filter((_, index) => loose[index] !== null));
  const { body } = cutAnnexes(rest, (paragraph) => isLoose.has(paragraph));
  const [from, to] = findContents(body) ?? [0, 0];
  const own = body.filter((paragraph, at) => !isLoose.has(paragraph) && (at < from || at >= to));
  const { layout, why, failures } = findLayout(own, () => undefined, { title, kind });
  return { layout, why, failures };
}
