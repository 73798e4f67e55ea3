import { describe, expect, it } from 'vitest';
import type { ContentNote } from '../../src/model/note.ts';
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
  return { reading: applyReadings(text, places), rules: diagnostics.map(({ rule }) => rule) };
}

describe('a reading', () => {
  it('stands in the place of the print, each in its own', () => {
    const found = read('纲要92021年》与“4 26”周', note('4 26', '4.26'), note('92021', '（2021'));
    expect(found).toEqual({ reading: '纲要（2021年》与“4.26”周', rules: [] });
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

  it('shares no character with another', () => {
    expect(read('甲乙丙', note('甲乙', '丁'), note('乙丙', '戊')).rules).toEqual(['notes-overlap']);
    expect(read('甲乙丙', note('甲', '丁'), note('乙丙', '戊')).rules).toEqual([]);
  });
});
