import { unspaced } from '../../../src/text/unspaced.ts';
import { errorAt, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Editorial } from '../editorial/schema.ts';
import type { Seed } from '../lines/seed.ts';
import type { Reading } from '../records/draft.ts';

/** Keys of sections: s2, 3, 3-1, z3; the last number counts on by one within the rest. */
const RUN = /^(.*?)(\d+)$/u;

/** Where a heading is printed. */
function placeOf(seed: Seed, [heading = '']: readonly string[]): Place {
  const line = seed.lines.find(({ text }) => unspaced(text).includes(unspaced(heading)));
  return { file: seed.file, line: heading === '' ? 1 : (line?.number ?? 1), column: 1 };
}

/**
 * Checks that chapters, sections and boxes count on without a break: a number that is left out means
 * a heading that was not recognised. Where the editors have a note on the heading, they know.
 */
export function lintSections(
  seed: Seed,
  { drafts, sections, counted }: Pick<Reading, 'drafts' | 'sections' | 'counted'>,
  editorial: Editorial,
  diagnostics: Diagnostic[],
): void {
  const last = new Map<string, number>();
  const filled = new Set(drafts.flatMap((draft) => draft.sections));
  for (const { key, headings } of sections) {
    const [, run = '', digits = '0'] = RUN.exec(key) ?? [];
    const before = last.get(run) ?? 0;
    last.set(run, Number(digits));
    const place = placeOf(seed, headings);
    if (!filled.has(key) && headings.length > 0)
      diagnostics.push(
        errorAt(
          'empty-section',
          place,
          `标题“${headings[0] ?? ''}”下面没有内容`,
          '看它下面的文字有没有转换出来；它自己就是一项的，核对编号和标点',
        ),
      );
    const spoken = editorial.notes.some((n) => n.field === 'section' && n.line === place.line);
    const isCounted = counted?.has(key) === true || /^[fg]\d/u.test(key);
    if (Number(digits) === before + 1 || spoken || isCounted) continue;
    diagnostics.push(
      errorAt(
        'broken-sections',
        place,
        `标题的编号不连续：“${headings[0] ?? ''}”之前是第 ${before}`,
        '核对原文；原文如此的，在 editorial.yaml 的 notes 里就这个标题写一条 field: section 的说明',
      ),
    );
  }
}
