import type { Detail } from '../../../src/search/index/detail.ts';
import type { NearData } from '../../../src/search/index/near-data.ts';
import { streamOf } from '../../../src/search/index/stream.ts';
import { traditionalPairs } from '../../../src/text/traditional-pairs.ts';
import type { ContentRef } from '../../../src/model/ref.ts';
import { buildSounds } from './build-sounds.ts';
import { pinyinOf } from './pinyin-of.ts';

/** Builds what only near results need. */
export function buildNearData(
  details: readonly Detail[],
  refs: readonly Pick<ContentRef, 'kind' | 'name'>[],
): NearData {
  const texts = details.flatMap(({ title, text, section, units }) => [
    title,
    text,
    ...section,
    ...units,
  ]);
  const tokens = new Set(details.flatMap((detail) => Array.from(streamOf(detail).code)));
  return {
    sounds: buildSounds(texts),
    traditional: traditionalPairs(texts),
    tokens: [...tokens].sort().join(''),
    campaigns: Object.fromEntries(
      refs.flatMap(({ kind, name }) => (kind === 'campaign' ? [[pinyinOf(name), name]] : [])),
    ),
  };
}
