import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readEdition } from '../../build/edition/edition-file.ts';
import { readIfFile } from '../../lib/io/read-if-file.ts';

/** Each record's text in a built site, by its id. */
export async function textsOf(dist: string): Promise<Map<string, string>> {
  const bytes = await readIfFile(join(dist, 'data/records.json'));
  const { records } = JSON.parse(bytes?.toString('utf8') ?? '') as {
    records: { id: string; text: string }[];
  };
  return new Map(records.map(({ id, text }) => [id, text]));
}

/** The edition of a built site. */
export async function editionOf(dist: string): Promise<string> {
  return (await readEdition(dist))?.edition ?? '';
}

const plain = (text: string) => text.replace(/\s|〔缺〕/g, '');

/** Pieces of a text shorter than this stand in many records. */
const TELLING = 8;

/**
 * What listed results show that is not in their own records' texts but in those of others, by id.
 *
 * @param dist the built site whose records they are
 */
export async function strangeTexts(page: Page, dist: string): Promise<string[]> {
  const texts = new Map([...(await textsOf(dist))].map(([id, text]) => [id, plain(text)]));
  const items = await page.locator('#results > li[data-record]').evaluateAll((all) =>
    all.map((item) => ({
      id: (item as HTMLElement).dataset.record ?? '',
      text: item.querySelector('.search-text')?.textContent ?? '',
    })),
  );
  return items.flatMap(({ id, text }) =>
    plain(text)
      .split('…')
      .filter((piece) => piece.length > TELLING && !texts.get(id)?.includes(piece))
      .filter((piece) => [...texts.values()].some((other) => other.includes(piece)))
      .map((piece) => `${id}: ${piece}`),
  );
}
