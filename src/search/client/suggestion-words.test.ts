import { expect, it } from 'vitest';
import { suggestionWords } from './suggestion-words.ts';

it.each([
  [false, ['专利转化'], '本站文件里相近的说法：'],
  [true, ['任务99'], '编号到这里为止：'],
  [true, ['国家清单第10项', '国家清单第12项'], '最近的编号：'],
  [true, ['任务1'], '最近的编号：'],
  [true, ['sx2022'], '这份文件：'],
  [true, ['陕知组办发〔2022〕2号'], '同一机关的发文字号：'],
])('missing %s, offered %s: %s', (missing, suggestions, words) => {
  expect(suggestionWords({ missing, suggestions })).toBe(words);
});
