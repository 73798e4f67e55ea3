import { expect, it } from 'vitest';
import type { Kind } from '../../model/vocabulary.ts';
import { recordName } from './record-name.ts';

it.each<[string, Kind, string]>([
  ['sx2022/p6', 'point', '要点6'],
  ['sx2022/t45', 'task', '任务45'],
  ['sx2022/x1', 'notice', '附文1'],
  ['gj2022/8', 'national-task', '第8项'],
  ['gj2022/10a', 'national-task', '第10项（a）'],
  ['xw2022/12', 'paragraph', '第12段'],
  ['sx145/3-1-2', 'paragraph', '三（一）第2段'],
  ['sx145/0-0-1', 'paragraph', '前言第1段'],
  ['sx145/3-0-1', 'paragraph', '第三部分第1段'],
  ['sx145/z3-4', 'box-item', '专栏3第4项'],
  ['sx145/i9', 'indicator', '指标9'],
  ['mx2023/3-1-2', 'work', '三（一）第2项'],
  ['mx2023/2-3-1', 'target', '二（三）'],
  ['mx2023/4-1-1', 'safeguard', '四（一）'],
])('names %s %s as %s', (id, kind, name) => {
  expect(recordName({ id, kind })).toBe(name);
});
