import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../lib/io/read-content.ts';
import { makeRecord } from '../../test/test-help/make-record.ts';
import { assignTopics } from './assign-topics.ts';
import { readTopics } from './read-topics.ts';

const FILE = 'seeds/registry/topics.yaml';
const topic = (id: string, more: string) =>
  `  - id: ${id}\n    name: ${id}\n    definition: 义\n${more}`;
const registry = (text: string) => readTopics('t.yaml', `topics:\n${text}`);
const top = topic('a', '    parent: null\n    terms: []\n    headings: [服务]\n');
const sub = topic(
  'b',
  '    parent: a\n    terms: [培训]\n    except: [培训基地]\n    include: [sx2022/t2]\n    exclude: [sx2022/t3]\n',
);
const records = [
  makeRecord('sx2022/t1', '开展“培 训”'),
  makeRecord('sx2022/t2', '其他'),
  makeRecord('sx2022/t3', '培训', { section: ['五、优化服务'] }),
  makeRecord('sx2022/x1', '培训', { kind: 'notice' }),
];

describe('assignTopics', () => {
  it('gives topics by term, editor, heading and child, with the rule', () => {
    const { value, diagnostics } = assignTopics(records, registry(top + sub).value);
    expect(diagnostics).toEqual([]);
    expect(value.topics.map((one) => one.records)).toEqual([
      [
        { record: 'sx2022/t1', rule: 'child', evidence: 'b' },
        { record: 'sx2022/t2', rule: 'child', evidence: 'b' },
        { record: 'sx2022/t3', rule: 'heading', evidence: '服务' },
      ],
      [
        { record: 'sx2022/t1', rule: 'term', evidence: '培训' },
        { record: 'sx2022/t2', rule: 'editor', evidence: '' },
      ],
    ]);
    expect(value.topicsOf.get('sx2022/t1')).toEqual(['a', 'b']);
    expect(value.topicsOf.get('sx2022/x1')).toEqual([]);
  });

  it('does not count a term inside an exception', () => {
    const only = [makeRecord('sx2022/t2', '建设培训基地'), makeRecord('sx2022/t3', '甲')];
    const { value } = assignTopics(only, registry(top + sub).value);
    expect(value.topics[1]?.records.map((one) => one.rule)).toEqual(['editor']);
  });

  it('reports a topic without records and a record without topic', () => {
    const { diagnostics } = assignTopics([makeRecord('sx2022/t9', '甲')], registry(top).value);
    expect(diagnostics.map((one) => [one.rule, one.place.file])).toEqual([
      ['topic-empty', 't.yaml'],
      ['record-without-topic', 'seeds/sx2022/document.txt'],
    ]);
  });

  it('reports a decision on a record that does not exist', () => {
    const { diagnostics } = assignTopics(records.slice(0, 1), registry(top + sub).value);
    expect(diagnostics.map((one) => one.rule)).toEqual(['topic-record', 'topic-record']);
  });
});

describe('readTopics', () => {
  it('reports unknown parents and relations, a third level, an id twice, a contradiction', () => {
    const rules = (text: string) => registry(text).diagnostics.map((one) => one.rule);
    expect(rules(topic('b', '    parent: z\n    terms: []\n'))).toEqual(['topic-parent']);
    expect(rules(top + topic('c', '    parent: a\n    terms: []\n    related: [z]\n'))).toEqual([
      'topic-related',
    ]);
    expect(rules(top + sub + topic('c', '    parent: b\n    terms: []\n'))).toEqual([
      'topic-level',
    ]);
    // The id and the name.
    expect(rules(top + top)).toEqual(['topic-twice', 'topic-twice']);
    const both = '    parent: null\n    terms: []\n    include: [x]\n    exclude: [x]\n';
    expect(rules(topic('c', both))).toEqual(['topic-contradiction']);
  });

  it.each(["terms: ['']", 'terms: [权]', 'terms: []\n    headings: [“”]'])(
    'reports %j, which would give the topic to every record',
    (line) => {
      const { diagnostics } = registry(topic('c', `    parent: null\n    ${line}\n`));
      expect(diagnostics.map((one) => [one.rule, one.place.line])).toEqual([['topic-word', 2]]);
    },
  );

  it('reports an id that no address can hold', () => {
    const { diagnostics } = registry(topic('a'.repeat(33), '    parent: null\n    terms: []\n'));
    expect(diagnostics.map((one) => one.rule)).toEqual(['bad-address']);
  });
});

describe('the thesaurus of the project', () => {
  it('gives every record of substance a topic and every topic a record', async () => {
    const { records: all } = await readContent();
    const read = readTopics(FILE, readFileSync(FILE, 'utf8'));
    const { value, diagnostics } = assignTopics(all, read.value);
    expect([...read.diagnostics, ...diagnostics]).toEqual([]);
    expect(value.topicsOf.get('sx2022/t22')).toContain('dlbz');
    expect(value.topicsOf.get('sx2022/t87')).toContain('jypx');
    expect(value.topicsOf.get('gj2022/15a')).toContain('dljg');
  });
});
