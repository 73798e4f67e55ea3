import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLinkDecisions } from './read-decisions.ts';
import { writeDecision, type LinkDecision } from './write-decision.ts';

const FILE = 'seeds/registry/links.yaml';
const TEXT = readFileSync(FILE, 'utf8');

const SAME: LinkDecision = {
  kind: 'same',
  from: 'aa2024/t1',
  to: 'bb2024/p2',
  evidence: { from: '开展商标“护航”行动: 检查', to: '组织商标“护航”行动' },
};
const LOOKALIKE: LinkDecision = {
  kind: 'lookalike',
  from: 'aa2024/t1',
  to: 'bb2024/p2',
  why: '一个说省里，一个说县里',
};
const NONE: LinkDecision = { kind: 'none', record: 'aa2024/t1', document: 'bb2024' };

/** The lines that the second text has more than the first, when nothing else differs. */
function added(before: string, after: string): string[] | null {
  const old = before.split('\n');
  const now = after.split('\n');
  let same = 0;
  while (same < old.length && old[same] === now[same]) same += 1;
  const count = now.length - old.length;
  const rest = now.slice(same + count);
  return rest.join('\n') === old.slice(same).join('\n') ? now.slice(same, same + count) : null;
}

describe('writeDecision', () => {
  it.each([SAME, LOOKALIKE])('adds just its own lines: $kind', (decision) => {
    const written = writeDecision(TEXT, decision) ?? '';
    expect(added(TEXT, written)?.length).toBe(decision.kind === 'same' ? 5 : 2);
    expect(readLinkDecisions(FILE, written).diagnostics).toEqual([]);
  });

  it('makes a list that the file has not got at its end', () => {
    const text = 'matters:\n  - id: a\n    name: 甲\n    quotes: { a2/1: 甲乙 }\n';
    const written = writeDecision(text, NONE) ?? '';
    expect(written.startsWith(text)).toBe(true);
    const read = readLinkDecisions(FILE, written);
    expect(read.diagnostics).toEqual([]);
    expect(read.value.absences.map(({ value }) => value)).toEqual([
      { record: 'aa2024/t1', document: 'bb2024' },
    ]);
  });

  it('adds a second entry behind the first', () => {
    const once = writeDecision('matters: []\n', NONE) ?? '';
    const twice = writeDecision(once, { kind: 'none', record: 'aa2024/t2', document: 'bb2024' });
    expect(readLinkDecisions(FILE, twice ?? '').value.absences).toHaveLength(2);
  });

  it('keeps passages with colons and quotation marks, and names the matter by the words in common', () => {
    const written = writeDecision(TEXT, SAME) ?? '';
    const matter = readLinkDecisions(FILE, written).value.matters.at(-1)?.value;
    expect(matter).toEqual({
      id: 'aa2024-t1-bb2024-p2',
      name: '商标“护航”行动',
      quotes: { 'aa2024/t1': '开展商标“护航”行动: 检查', 'bb2024/p2': '组织商标“护航”行动' },
    });
  });

  it('keeps line ends of Windows', () => {
    const windows = TEXT.replaceAll('\n', '\r\n');
    const written = writeDecision(windows, LOOKALIKE) ?? '';
    expect(written.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('adds nothing to a list in a form of one line', () => {
    expect(writeDecision('matters: []\n', SAME)).toBeNull();
  });
});
