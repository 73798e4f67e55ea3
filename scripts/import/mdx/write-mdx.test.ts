import { describe, expect, it } from 'vitest';
import { runFixture } from '../../test/test-help/fixture.ts';
import { recordOf } from '../../test/test-help/import-folder.ts';
import { renderMdx, type MdxNode } from '../../test/test-help/render-mdx.ts';
import { writeMdx } from './write-mdx.ts';

const finished = (fixture: string, id: string) => {
  const found = runFixture(fixture).value?.records.find(({ record }) => record.id === id);
  if (found === undefined) throw new Error(`no ${id} in ${fixture}`);
  return found;
};
const bodyOf = (mdx: string): string => mdx.slice(mdx.indexOf('\n---\n') + 5);
const wordsOf = (node: MdxNode | string): string =>
  typeof node === 'string' ? node : node.children.map(wordsOf).join('');

describe('writeMdx', () => {
  it('keeps the record whole in its front matter', () => {
    for (const fixture of ['reads-hostile-text', 'reads-measure-table', 'reads-task-table'])
      for (const one of runFixture(fixture).value?.records ?? [])
        expect(recordOf(writeMdx(one))).toEqual(one.record);
  });

  it('writes a paragraph a line, and its exact words', async () => {
    const one = finished('reads-measure-table', 'xx2024/1');
    const paragraphs = await renderMdx(bodyOf(writeMdx(one)));
    expect(paragraphs.map(wordsOf)).toEqual(one.record.text.split('\n'));
  });

  it('marks the words that have a reading, and shows them as printed', async () => {
    const one = finished('reads-task-table', 'xx2024/t2');
    expect(bodyOf(writeMdx(one))).toMatch(
      /^\n编制《<Reading n="xx2024-\d+">甲纲要<\/Reading>》\n$/u,
    );
    const [paragraph] = await renderMdx(bodyOf(writeMdx(one)));
    expect(wordsOf(paragraph ?? '')).toBe('编制《甲纲要》');
  });

  it('marks a gap and leaves its sign to the page', () => {
    const one = finished('reads-measure-table', 'xx2024/4');
    expect(bodyOf(writeMdx(one))).toMatch(/\n<Gap n="xx2024-\d+" \/>维权中心。\n$/u);
  });

  it('names no note that is not there', () => {
    const { value } = runFixture('reads-measure-table');
    const ids = new Set(value?.notes.map(({ id }) => id));
    const named = value?.records.flatMap(({ marks }) => marks.map(({ note }) => note)) ?? [];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
