import { describe, expect, it } from 'vitest';
import { filterWords } from './filter-words.ts';

const role = { name: '角色：配合单位', alone: 11, without: 5 };
const text = { name: '含有：区块链', alone: 0, without: 40 };

describe('filterWords', () => {
  it('counts the whole list where nothing is filtered', () => {
    expect(filterWords(40, 40, '条', [])).toBe('共40条');
  });

  it('says how many of how many are listed', () => {
    expect(filterWords(7, 40, '条', [role])).toBe('列出7条，共40条');
  });

  it('names the filter that nothing fits', () => {
    expect(filterWords(0, 78, '个', [role, text])).toBe('全部78个中没有符合“含有：区块链”的。');
  });

  it('says what is there without each of the filters that exclude each other', () => {
    const document = { name: '文件：县方案', alone: 4, without: 11 };
    expect(filterWords(0, 40, '条', [role, document])).toBe(
      '没有同时符合“角色：配合单位”和“文件：县方案”的：去掉“角色：配合单位”有5条，去掉“文件：县方案”有11条。',
    );
  });

  it('asks for two to go where one is not enough', () => {
    const few = (name: string) => ({ name, alone: 1, without: 0 });
    expect(filterWords(0, 9, '条', [few('甲'), few('乙'), few('丙')])).toBe(
      '没有同时符合“甲”和“乙”和“丙”的：请至少去掉两项。',
    );
  });
});
