import { describe, expect, it } from 'vitest';
import { buildWords } from './build-words.ts';

describe('buildWords', () => {
  it('counts the words of a dictionary', () => {
    expect(buildWords(['专利导航工作。专利。'])).toMatchObject({ 专利: 2, 工作: 1 });
  });

  it('takes single characters that stand together again and again for a word', () => {
    const words = buildWords(['服务秦创原建设', '支持秦创原。']);
    expect(words['秦创原']).toBe(2);
    expect(words['秦创']).toBeUndefined();
  });

  it('adds the names of the registries, and keeps the same order for the same texts', () => {
    const texts = ['组织专利导航。', '专利商标。'];
    expect(buildWords(texts, ['蓝天'])['蓝天']).toBe(1);
    expect(Object.keys(buildWords(texts))).toEqual(Object.keys(buildWords([...texts].reverse())));
  });
});
