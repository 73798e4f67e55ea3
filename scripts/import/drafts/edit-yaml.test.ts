import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appendEntry, removeEntries, removeKey } from './edit-yaml.ts';

const CHANGES = [
  '# 变更记录',
  'changes:',
  '  - date: 2026-11-23',
  '    kind: published',
  '    why: 首次公布。',
  '  # 更正',
  '  - date: 2026-11-24',
  '    kind: corrected',
  '    address: /ql2024/1/',
  '    before: |',
  '      旧',
  '      文',
  '    why: 更正',
  '  - { date: 2026-11-25, kind: published, why: 又 }',
  '',
].join('\n');

describe('editing YAML', () => {
  it('adds an entry and leaves every other byte', () => {
    const text = appendEntry(CHANGES, 'changes', {
      date: '2026-12-01',
      kind: 'published',
      why: '公布《甲：乙》',
    });
    expect(text.startsWith(CHANGES)).toBe(true);
    expect(text.slice(CHANGES.length)).toBe(
      '  - date: 2026-12-01\n    kind: published\n    why: 公布《甲：乙》\n',
    );
    expect(
      (parse(appendEntry('changes: []\n', 'changes', { a: 1 })) as { changes: unknown }).changes,
    ).toEqual([{ a: 1 }]);
  });

  it('takes the meant entries out with their lines', () => {
    const text = removeEntries(CHANGES, 'changes', ({ kind }) => kind === 'corrected');
    expect(text).not.toContain('旧');
    expect((parse(text) as { changes: { why: string }[] }).changes.map(({ why }) => why)).toEqual([
      '首次公布。',
      '又',
    ]);
    expect(removeEntries(CHANGES, 'changes', () => false)).toBe(CHANGES);
    expect(removeEntries(CHANGES, 'others', () => true)).toBe(CHANGES);
  });

  it('takes a key out of the outermost map', () => {
    expect(removeKey('draft: true # 草稿\ntitle: 甲\n', 'draft')).toBe('title: 甲\n');
  });
});
