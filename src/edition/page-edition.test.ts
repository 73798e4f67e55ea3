import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EditionChanged, joinedPath, needSameEdition, siteChanged } from './page-edition.ts';

/** A page that names this edition. */
const dataset: DOMStringMap = {};
beforeEach(() => {
  const querySelector = () => ({ content: 'a1' });
  vi.stubGlobal('document', {
    querySelector,
    documentElement: { dataset },
    readyState: 'complete',
  });
  vi.stubGlobal('window', {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  delete dataset.updated;
});

describe('what a page joins to itself', () => {
  it('lies in the folder of its edition', () => {
    expect(joinedPath('texts/sx2022/t45.json')).toBe('search-data/a1/texts/sx2022/t45.json');
  });

  it('is taken when it is of the same edition', () => {
    expect(() => {
      needSameEdition('a1', 'table');
    }).not.toThrow();
    expect('updated' in dataset).toBe(false);
  });

  it('is not taken when it is of another, and that stays known', async () => {
    expect(() => {
      needSameEdition('b2', 'table');
    }).toThrow(EditionChanged);
    expect(await siteChanged()).toBe(true);
  });

  it.each([undefined, null, 1])('is none of our files when it names %s', (edition) => {
    expect(() => {
      needSameEdition(edition, 'table');
    }).toThrow(TypeError);
    expect('updated' in dataset).toBe(false);
  });
});

describe('siteChanged', () => {
  it('asks by the script of the frame', async () => {
    vi.stubGlobal('window', { siteChanged: () => Promise.resolve(true) });
    expect(await siteChanged()).toBe(true);
  });

  it('is false where nothing can be asked and nothing is known', async () => {
    expect(await siteChanged()).toBe(false);
  });
});
