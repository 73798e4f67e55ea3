import { describe, expect, it } from 'vitest';
import { need } from '../../data/need.ts';
import { recordPage } from '../record/record-page.ts';
import { sectionPage } from './section-page.ts';
import { aDocument, aRecord, aSection, aSite } from '../test-site.ts';

const site = aSite({
  documents: [aDocument('sx145', { shortName: '规划' })],
  sections: [
    aSection('sx145/3', { headings: ['三、任务'], records: ['sx145/3-1-2', 'sx145/3-1-1'] }),
    aSection('sx145/3-1', { headings: ['（一）创造', '(一)创造'], depth: 2, parent: 'sx145/3' }),
  ],
  records: [1, 2, 3].map((number) => aRecord(`sx145/3-1-${number}`, { kind: 'paragraph' })),
});

describe('sectionPage', () => {
  const page = (id: string) => sectionPage(site, need(site.sectionById, id));

  it('shows its records in the order of the document', () => {
    expect(page('sx145/3').records.map(({ id }) => id)).toEqual(['sx145/3-1-1', 'sx145/3-1-2']);
  });

  it('names the forms of its heading where there are several', () => {
    expect(page('sx145/3').forms).toBe('');
    expect(page('sx145/3-1').forms).toBe('底本的标题有几种写法：（一）创造；(一)创造。');
  });

  it('is reached by its document and the sections around it', () => {
    expect(page('sx145/3-1').steps.map(({ name }) => name)).toEqual(['规划', '三、任务']);
  });
});

describe('recordPage', () => {
  const beside = (id: string) => {
    const { previous, next } = recordPage(site, need(site.recordById, id));
    return [previous?.id, next?.id];
  };

  it('leads to the records before and after it, and to none beyond the ends', () => {
    expect(beside('sx145/3-1-2')).toEqual(['sx145/3-1-1', 'sx145/3-1-3']);
    expect(beside('sx145/3-1-1')).toEqual([undefined, 'sx145/3-1-2']);
    expect(beside('sx145/3-1-3')).toEqual(['sx145/3-1-2', undefined]);
  });
});
