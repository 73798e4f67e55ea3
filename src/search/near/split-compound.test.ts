import { describe, expect, it } from 'vitest';
import { textCorpus } from '../../../scripts/test/test-help/text-corpus.ts';
import { parseQuery } from '../query/parse-query.ts';
import { splitCompound } from './split-compound.ts';

const corpus = textCorpus([
  '规范专利商标申请。',
  '推动专利、商标、版权、地理标志工作。',
  '培育地理标志。',
]);

/** The words of a compound. */
async function wordsOf(text: string): Promise<string[]> {
  const words = await Promise.all(
    parseQuery(text).words.map((word) => splitCompound(word, corpus)),
  );
  return words.flat().map((word) => word.text);
}

describe('splitCompound', () => {
  it('cuts where both words stand in more records than the compound', async () => {
    expect(await wordsOf('专利商标')).toEqual(['专利', '商标']);
  });

  it('does not cut off what never stands alone', async () => {
    expect(await wordsOf('地理标志')).toEqual(['地理标志']);
    expect(await wordsOf('版权')).toEqual(['版权']);
  });
});
