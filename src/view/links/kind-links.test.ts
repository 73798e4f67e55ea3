import { describe, expect, it } from 'vitest';
import { kindLinks } from './kind-links.ts';
import { aDocument, aRecord } from '../test-site.ts';

describe('kindLinks', () => {
  it('leads to where a kind begins when its records stand together, else to a search for them', () => {
    const links = kindLinks(aDocument('sx2022'), [
      aRecord('sx2022/x1', { kind: 'notice' }),
      aRecord('sx2022/t1'),
      aRecord('sx2022/t2'),
      aRecord('sx2022/x2', { kind: 'notice' }),
    ]);
    expect(links).toEqual([
      { words: '文前文后2条', path: '/search/?document=sx2022&kind=notice' },
      { words: '分工任务2条', path: '/sx2022/#t1' },
    ]);
  });
});
