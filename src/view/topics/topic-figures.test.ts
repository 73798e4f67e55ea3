import { describe, expect, it } from 'vitest';
import type { ContentTopic } from '../../model/topic.ts';
import { aDocument, aRecord, aSite, aTopic } from '../test-site.ts';
import { topicFigures } from './topic-figures.ts';

const figure = (what: string) => ({
  what,
  value: 1,
  unit: '件',
  comparator: '=' as const,
  year: null,
  quote: `${what}1件`,
});
const site = aSite({
  documents: [aDocument('sx145')],
  records: [
    aRecord('sx145/3-1-1', { targets: [figure('词的数量'), figure('别的数量')] }),
    aRecord('sx145/i1', { kind: 'indicator', targets: [figure('词的指标')] }),
  ],
  topics: [aTopic('a', ['sx145/3-1-1', 'sx145/i1'])],
});
const figures = (rule: ContentTopic['records'][number]['rule']) => {
  const topic = aTopic('a', ['sx145/3-1-1', 'sx145/i1']);
  const records = topic.records.map((each) => ({ ...each, rule }));
  return topicFigures(site, { ...topic, records }).map(({ target }) => target.what);
};

describe('topicFigures', () => {
  it('takes of a paragraph the figures whose own words name the topic, and no indicator', () => {
    expect(figures('term')).toEqual(['词的数量']);
    expect(figures('child')).toEqual(['词的数量']);
  });

  it('takes all figures of a record that heading or editor put in the topic', () => {
    expect(figures('heading')).toEqual(['词的数量', '别的数量']);
    expect(figures('editor')).toEqual(['词的数量', '别的数量']);
  });
});
