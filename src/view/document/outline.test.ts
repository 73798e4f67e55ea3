import { describe, expect, it } from 'vitest';
import { contents } from './contents.ts';
import { headingLevels } from './heading-levels.ts';
import { isLinked } from '../record/is-linked.ts';
import { noteHomes } from '../record/note-homes.ts';
import { outline } from './outline.ts';
import { segments } from './segments.ts';
import { tableGroups } from './table-groups.ts';
import { aLink, aNote, aRecord, aSection } from '../test-site.ts';

const sections = new Map(
  [
    aSection('sx145/3', { headings: ['三、重点任务'] }),
    aSection('sx145/3-1', { headings: ['（一）创造'], depth: 2, parent: 'sx145/3' }),
    aSection('sx2022/s1', { headings: ['一、顶层设计', '一、加强顶层设计'] }),
    aSection('gj2022/s6', { headings: [] }),
  ].map((section) => [section.id, section]),
);
const inPlan = { sectionIds: ['sx145/3', 'sx145/3-1'], section: ['三、重点任务', '（一）创造'] };
const words = (records: Parameters<typeof outline>[0]) =>
  outline(records, sections).map((block) =>
    block.type === 'heading' ? `${block.anchor} ${block.text}` : block.record.id,
  );

describe('outline', () => {
  it('shows each heading once where the text enters its section', () => {
    const records = [aRecord('sx145/3-1-1', inPlan), aRecord('sx145/3-1-2', inPlan)];
    expect(words(records)).toEqual([
      '3 三、重点任务',
      '3-1 （一）创造',
      'sx145/3-1-1',
      'sx145/3-1-2',
    ]);
  });

  it('gives the heading as it is printed at its place and keeps anchors unique', () => {
    const point = { sectionIds: ['sx2022/s1'], section: ['一、顶层设计'] };
    const task = { sectionIds: ['sx2022/s1'], section: ['一、加强顶层设计'] };
    const records = [aRecord('sx2022/p1', point), aRecord('sx2022/x1'), aRecord('sx2022/t1', task)];
    expect(words(records)).toEqual([
      's1 一、顶层设计',
      'sx2022/p1',
      'sx2022/x1',
      's1-2 一、加强顶层设计',
      'sx2022/t1',
    ]);
  });

  it('enters a section anew where the annex begins', () => {
    const section = { sectionIds: ['sx2022/s1'], section: ['一、顶层设计'] };
    const records = [
      aRecord('sx2022/p1', { ...section, kind: 'point' }),
      aRecord('sx2022/t1', { ...section, section: ['一、加强顶层设计'] }),
    ];
    expect(words(records)).toContain('s1-2 一、加强顶层设计');
  });

  it('shows a heading once that is the number and title of its only record', () => {
    const target = { sectionIds: ['sx145/3', 'sx145/3-1'], section: ['三、重点任务'] };
    const records = [aRecord('sx145/3-1-1', { ...target, title: '创造' })];
    expect(words(records)).toEqual(['3 三、重点任务', 'sx145/3-1-1']);
  });

  it('says that a heading is lost instead of inventing one', () => {
    const [heading] = outline([aRecord('gj2022/13', { sectionIds: ['gj2022/s6'] })], sections);
    expect(heading).toMatchObject({ lost: true, text: '第六部分（标题缺）' });
  });
});

describe('headingLevels', () => {
  const blocks = outline([aRecord('sx145/3-1-1', inPlan)], sections);

  it('counts down from the page title without a gap', () => {
    expect([...headingLevels(blocks, []).values()]).toEqual([2, 3, 4]);
  });

  it('leaves out what the page title already says', () => {
    expect([...headingLevels(blocks, ['/sx145/3/', '/sx145/3-1/']).values()]).toEqual([2]);
  });
});

describe('segments', () => {
  it('parts running text from the annex table and keeps headings with what follows', () => {
    const task = { sectionIds: ['sx2022/s1'], section: ['一、加强顶层设计'] };
    const records = [aRecord('sx2022/p1', { kind: 'point' }), aRecord('sx2022/t1', task)];
    const parts = segments(outline(records, sections));
    expect(parts.map(({ type, blocks }) => [type, blocks.length])).toEqual([
      ['flow', 1],
      ['tasks', 2],
    ]);
  });

  it('leaves the heading over the indicators in the running text', () => {
    const parts = segments(
      outline([aRecord('sx145/i1', { ...inPlan, kind: 'indicator' })], sections),
    );
    expect(parts.map(({ type, blocks }) => [type, blocks.length])).toEqual([
      ['flow', 2],
      ['indicators', 1],
    ]);
  });
});

describe('tableGroups', () => {
  it('begins a row group where headings follow a row', () => {
    const [first, second] = [{ section: ['甲'] }, { section: ['乙'] }];
    const records = [
      aRecord('sx2022/t1', first),
      aRecord('sx2022/t2', first),
      aRecord('sx2022/t3', second),
    ];
    expect(tableGroups(outline(records, sections)).map(({ length }) => length)).toEqual([3, 2]);
  });
});

describe('noteHomes', () => {
  it('shows a note that concerns two records once, at the first that is on the page', () => {
    const note = aNote('sx2022-1', 'sx2022/t1', { records: ['sx2022/t1', 'sx2022/t2'] });
    const notesOf = new Map([
      ['sx2022/t1', [note]],
      ['sx2022/t2', [note]],
    ]);
    const whole = noteHomes([{ id: 'sx2022/t1' }, { id: 'sx2022/t2' }], notesOf);
    expect([...whole.values()]).toEqual([[note], []]);
    expect(noteHomes([{ id: 'sx2022/t2' }], notesOf).get('sx2022/t2')).toEqual([note]);
  });
});

describe('isLinked', () => {
  it('knows records at either end of a link from those at none', () => {
    const link = aLink('sx2022/t1', 'gj2022/1');
    const site = {
      linksFrom: new Map([['sx2022/t1', [link]]]),
      linksTo: new Map([['gj2022/1', [link]]]),
    };
    expect(isLinked(site, 'sx2022/t1')).toBe(true);
    expect(isLinked(site, 'gj2022/1')).toBe(true);
    expect(isLinked(site, 'sx2022/t2')).toBe(false);
  });
});

describe('contents', () => {
  const point = aRecord('sx2022/p1', { kind: 'point', sectionIds: ['sx2022/s1'] });
  const task = aRecord('sx2022/t1', { sectionIds: ['sx2022/s1'], section: ['一、加强', '甲'] });
  const blocks = outline([point, aRecord('sx2022/x1', { kind: 'notice' }), task], sections);

  it('puts the annex before the headings of its table and those one step deeper', () => {
    expect(contents(blocks, '分工表').map(({ depth, text }) => `${depth} ${text}`)).toEqual([
      '1 一、顶层设计',
      '1 分工表',
      '2 一、加强',
    ]);
  });

  it('has no annex where the document names none', () => {
    expect(contents(blocks, null).map(({ anchor }) => anchor)).toEqual(['s1', 's1-2']);
  });
});
