import { describe, expect, it } from 'vitest';
import { ownWords } from './own-words.ts';

const line = '29. 制定工作要点。 30. 配合打击“专项”行动。 31. 持续开展。';

describe('ownWords', () => {
  it('tells one task of a line from its neighbours', () => {
    expect(ownWords([{ line: 7, text: line }], ['配合打击“专项”行动。'])).toEqual([
      {
        line: 7,
        stretches: [
          { text: '29. 制定工作要点。 30. ', own: false },
          { text: '配合打击“专项”行动。', own: true },
          { text: ' 31. 持续开展。', own: false },
        ],
      },
    ]);
  });

  it('follows a paragraph over the ends of lines', () => {
    const passages = [
      { line: 1, text: '上条。加强' },
      { line: 3, text: '保护。下条，说的是别的事。' },
    ];
    const marked = ownWords(passages, ['加强保护。']);
    expect(marked.map(({ stretches }) => stretches.filter(({ own }) => own))).toEqual([
      [{ text: '加强', own: true }],
      [{ text: '保护。', own: true }],
    ]);
  });

  it('follows a paragraph over a cell of another column between its lines', () => {
    const passages = [
      { line: 47, text: '国家局:别的事。各地区:推进信用分级分类试点,加强知识产' },
      { line: 48, text: '9. 协同保护\t权信用体系建设。五、别的一节,还有很长的话要说' },
    ];
    const marked = ownWords(passages, ['各地区:推进信用分级分类试点,加强知识产权信用体系建设。']);
    expect(
      marked.map(({ stretches }) => stretches.filter(({ own }) => own).map(({ text }) => text)),
    ).toEqual([['各地区:推进信用分级分类试点,加强知识产'], ['权信用体系建设。']]);
  });

  it('marks nothing where the record is all of its lines', () => {
    expect(ownWords([{ line: 1, text: '加强保护。' }], ['加强保护。'])).toEqual([
      { line: 1, stretches: [{ text: '加强保护。', own: false }] },
    ]);
  });

  it('marks nothing where the words stand otherwise in the seed', () => {
    expect(ownWords([{ line: 1, text: line }], ['没有的话'])[0]?.stretches).toHaveLength(1);
  });

  it('loses no character of the lines', () => {
    const [marked] = ownWords([{ line: 7, text: line }], ['制定工作要点', '持续开展']);
    expect(marked?.stretches.map(({ text }) => text).join('')).toBe(line);
  });
});
