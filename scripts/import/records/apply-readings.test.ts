import { describe, expect, it } from 'vitest';
import type { ContentNote } from '../../../src/model/note.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { applyReadings, placeNotes } from './apply-readings.ts';

const note = (
  printed: string,
  reading: string,
  kind: ContentNote['kind'] = 'transcription',
): ContentNote => ({
  id: `xx2024-${printed}`,
  document: 'xx2024',
  record: 'xx2024/1',
  records: ['xx2024/1'],
  kind,
  field: 'text',
  line: 1,
  printed,
  reading,
  why: '样例',
  certainty: 'high',
});

function read(text: string, ...notes: ContentNote[]) {
  const diagnostics: Diagnostic[] = [];
  const places = placeNotes(text, notes, new Map(), diagnostics);
  return {
    reading: applyReadings(text, places),
    rules: diagnostics.map(({ rule }) => rule),
    says: diagnostics.map(({ message, hint }) => `${message} → ${hint}`),
    marked: places.map(({ from, to }) => text.slice(from, to)),
  };
}

describe('a reading', () => {
  it('stands in the place of the print, each in its own', () => {
    const found = read('纲要92021年》与“4 26”周', note('4 26', '4.26'), note('92021', '（2021'));
    expect(found).toMatchObject({ reading: '纲要（2021年》与“4.26”周', rules: [] });
  });

  it('is none where the editors only doubt, or have none', () => {
    expect(read('高效、科研院所', note('高效', '高校', 'doubt')).reading).toBeNull();
    expect(read('甲乙', note('甲', '')).reading).toBeNull();
    expect(read('甲乙').reading).toBeNull();
  });

  it('needs words that stand there exactly once', () => {
    expect(read('甲乙', note('丙', '丁')).rules).toEqual(['note-misquotes']);
    expect(read('甲乙甲', note('甲', '丁')).rules).toEqual(['note-misquotes']);
  });

  it('does not run across lost words, which the print does not have', () => {
    const { says, marked } = read('机制，突〔缺〕务院确定', note('突〔缺〕务院', '突出国务院'));
    expect(says).toEqual([
      'xx2024/1 的说明引“突〔缺〕务院”，跨过了缺字的地方 → 只引印出的字：〔缺〕 之前或之后的一段',
    ]);
    expect(marked).toEqual([]);
  });

  it.each(['甲\n乙', '甲乙'])('does not run across two paragraphs, quoted as %j', (printed) => {
    const { says, marked } = read('前甲\n乙后', note(printed, '丙'));
    expect(says).toHaveLength(1);
    expect(says[0]).toContain('，跨了两段 → 每一段各写一条说明');
    expect(marked).toEqual([]);
  });

  it('that overlaps others is reported for each of them, and only the first is marked', () => {
    const { rules, marked } = read(
      '甲乙丙丁',
      note('甲乙丙', ''),
      note('乙', ''),
      note('丙丁', ''),
    );
    expect(rules).toEqual(['notes-overlap', 'notes-overlap']);
    expect(marked).toEqual(['甲乙丙']);
  });

  it('shares no character with another', () => {
    expect(read('甲乙丙', note('甲乙', '丁'), note('乙丙', '戊')).rules).toEqual(['notes-overlap']);
    expect(read('甲乙丙', note('甲', '丁'), note('乙丙', '戊')).rules).toEqual([]);
  });
});
