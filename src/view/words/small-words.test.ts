import { describe, expect, it } from 'vitest';
import { dateWords } from './date-words.ts';
import { foldNotes } from '../record/fold-notes.ts';
import { href } from '../links/href.ts';
import { indicatorBars } from '../indicators/indicator-bars.ts';
import { marginOf } from '../../place/place.ts';
import { noteNumber } from '../record/note-number.ts';
import { passageDifference } from '../record/passage-difference.ts';
import { passageWith } from '../lists/passage-with.ts';
import { runningTitle } from '../names/running-title.ts';
import { nameOfSection } from '../../place/place.ts';
import { seedPassages } from '../record/seed-passages.ts';
import { tally } from '../document/tally.ts';
import { anIndicator, aNote, aRecord, aSection, noDates } from '../test-site.ts';

describe('href', () => {
  it('puts the base in front once, with or without its own slash', () => {
    expect(href('/sx2022/t1/', '/')).toBe('/sx2022/t1/');
    expect(href('/sx2022/t1/', '/base')).toBe('/base/sx2022/t1/');
    expect(href('/sx2022/t1/', '/base/')).toBe('/base/sx2022/t1/');
  });
});

describe('passageWith', () => {
  it('shows the sentence that has the term', () => {
    expect(passageWith('甲。乙有地理标志。丙。', '地理标志', 20)).toBe('…乙有地理标志。丙。');
  });

  it('starts close to a term that stands far into its sentence', () => {
    const passage = passageWith(`${'长'.repeat(60)}地理标志。`, '地理标志', 30);
    expect(passage).toBe(`…${'长'.repeat(12)}地理标志。`);
  });

  it('shows the beginning where the term is not in the text', () => {
    expect(passageWith('甲乙丙。', '地理标志', 20)).toBe('甲乙丙。');
  });
});

describe('marginOf', () => {
  it('shows the number as printed, even a wrong one', () => {
    const wrong = { number: { printed: '0', order: 8 } };
    expect(marginOf(aRecord('gj2022/8', wrong))).toBe('0');
  });

  it('shows 段 and a place where no number is printed, and never a number alone', () => {
    const bare = { number: { printed: null, order: 2 } };
    expect(marginOf(aRecord('sx145/3-1-2', bare))).toBe('段2');
    expect(marginOf(aRecord('sx145/z3-4', bare))).toBe('项4');
  });
});

describe('runningTitle', () => {
  it('is silent where the heading above says the same', () => {
    expect(runningTitle({ title: '创造', section: ['（一）创造'] })).toBeNull();
    expect(runningTitle({ title: '培育', section: ['（一）创造'] })).toBe('培育');
  });
});

describe('nameOfSection', () => {
  it('gives the printed heading, else what the address says', () => {
    expect(nameOfSection(aSection('sx2022/s2', { headings: ['二、保护'] }))).toBe('二、保护');
    expect(nameOfSection(aSection('sx145/z3', { headings: [] }))).toBe('专栏3');
    expect(nameOfSection(aSection('gj2022/s6', { headings: [] }))).toBe('第六部分（标题缺）');
  });
});

describe('seedPassages', () => {
  it('numbers the lines and leaves blank ones out', () => {
    expect(seedPassages([[2, 4]], ['一', '二', '', ' 四'])).toEqual([
      { line: 2, text: '二' },
      { line: 4, text: ' 四' },
    ]);
  });
});

describe('passageDifference', () => {
  it('marks what differs in each passage', () => {
    const { left, right } = passageDifference('保护与运用条例', '保护与促进条例');
    expect(left.filter(({ changed }) => changed).map(({ text }) => text)).toEqual(['运用']);
    expect(right.filter(({ changed }) => changed).map(({ text }) => text)).toEqual(['促进']);
  });

  it('marks nothing where the passages are the same, or share too little', () => {
    expect(passageDifference('同文', '同文').same).toBe(true);
    const { left } = passageDifference('开展质押融资', '培育专利导航基地');
    expect(left.every(({ changed }) => !changed)).toBe(true);
  });
});

describe('foldNotes', () => {
  it('keeps notes that a mark in the text points to open, however many', () => {
    const marked = ['a-1', 'a-2', 'a-3'].map((id) => aNote(id, 'sx2022/t1'));
    const other = aNote('a-4', 'sx2022/t1', { kind: 'alignment' });
    const { shown, folded } = foldNotes([other, ...marked], 2);
    expect(shown).toEqual(marked);
    expect(folded).toEqual([other]);
  });
});

describe('indicatorBars', () => {
  it('measures both values from zero against the larger', () => {
    const indicator = anIndicator('sx145/i1');
    expect(indicatorBars(indicator)).toMatchObject({ base: 25, target: 100 });
    const falling = { ...indicator, target: { year: 2025, value: 0 } };
    expect(indicatorBars(falling)).toMatchObject({ base: 100, target: 0 });
  });
});

describe('words for people', () => {
  it('writes only the dates that are stated', () => {
    expect(dateWords({ ...noDates, signed: '2023-03-07' })).toEqual(['成文 2023年3月7日']);
  });

  it('counts records by kind', () => {
    expect(tally([aRecord('sx2022/t1'), aRecord('sx2022/p1', { kind: 'point' })])).toBe(
      '分工任务1条、工作要点1条',
    );
  });

  it('numbers a note within its document', () => {
    expect(noteNumber('gj2022-38')).toBe('38');
  });
});
