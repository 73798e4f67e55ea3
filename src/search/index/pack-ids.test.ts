import { describe, expect, it } from 'vitest';
import { packIds, unpackIds } from './pack-ids.ts';

describe('packIds', () => {
  it('writes the digits of all ids as bytes', () => {
    expect(packIds(['und_3b68bbb', 'und_e3f995b'])).toEqual({
      start: 'und_',
      digits: 7,
      bytes: 'O2i7vj+ZWw==',
    });
  });

  it.each([
    [['und_3b68bbb']],
    [['und_3b68bbb', 'und_e3f995b', 'und_0000000']],
    [['zh_1', 'zh_2']],
    [['zh_1', 'zh_22']],
    [['甲', 'und_1']],
    [[]],
  ])('is undone by unpackIds: %j', (ids) => {
    expect(unpackIds(packIds(ids))).toEqual(ids);
  });
});
