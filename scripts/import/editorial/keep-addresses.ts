import { spansOfDraft } from '../account/take-account.ts';
import { errorAt, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Seed } from '../lines/seed.ts';
import type { Draft } from '../records/draft.ts';
import type { PlaceOf } from './decisions.ts';
import { locate } from './locate.ts';
import type { Editorial } from './schema.ts';

/**
 * Gives records the addresses under which their text was published, where a better copy numbers them
 * otherwise: a paragraph that was put in would move all that follow.
 */
export function keepAddresses(
  seed: Seed,
  drafts: readonly Draft[],
  addresses: Editorial['addresses'],
  placeOf: PlaceOf,
  diagnostics: Diagnostic[],
): void {
  // All are found before any is changed: each names a record by its words alone.
  const found = addresses.map((entry, index) => {
    const place = placeOf(['addresses', index]);
    const span = locate(seed, entry, place, diagnostics);
    const draft =
      span === null
        ? undefined
        : drafts.find((one) =>
            spansOfDraft(one).some(({ from, to }) => from <= span.from && span.from < to),
          );
    if (span !== null && draft === undefined)
      diagnostics.push(
        errorAt(
          'decision-unused',
          place,
          `addresses 里的“${entry.text}”不在任何条目里`,
          '核对引文和行号；用不着的删去',
        ),
      );
    return { draft, key: entry.key };
  });
  for (const { draft, key } of found) if (draft !== undefined) draft.key = key;
}
