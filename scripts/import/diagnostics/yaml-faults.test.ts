import { LineCounter, parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { yamlFaults } from './yaml-faults.ts';

const faults = (text: string) => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  return yamlFaults('x.yaml', text, document, counter).map(({ place, message }) => [
    place.line,
    /（(.*)）/.exec(message)?.[1],
  ]);
};

describe('yamlFaults', () => {
  it('says a fault once that the reader finds twice', () => {
    expect(faults('units:\n  - id: a\n    &aliases: [b]\n')).toEqual([[3, 'MISSING_CHAR']]);
  });

  it('says where the reader lost its way, and not all that it then takes for a fault', () => {
    const entries = '  - id: a\n    names: [b][\n    level: c\n  - id: d\n    names: [e]\n';
    expect(faults(`units:\n${entries}`)).toEqual([[3, 'UNEXPECTED_TOKEN']]);
  });

  it('says every fault that has nothing to do with another', () => {
    expect(faults('a: 1\na: 2\nb: 1\nb: 2\nc: *d\n')).toEqual([
      [2, 'DUPLICATE_KEY'],
      [4, 'DUPLICATE_KEY'],
      [5, 'ALIAS'],
    ]);
  });

  it('says nothing where all is well', () => {
    expect(faults('\ufeffa: 1\nb: [2]\n')).toEqual([]);
  });

  it.each([
    ['title：甲\nkind: law\n', '改成：title: 甲'],
    ['dates:\n\tsigned: null\n', '改成：signed: null'],
    ['a:\n  - { line: 3, text: 甲\n', '改成：- { line: 3, text: 甲 }'],
    ["a: '甲\nb: 2\n", "改成：a: '甲'"],
  ])('mends the line where a slip of the hand explains the fault: %j', (text, remedy) => {
    const counter = new LineCounter();
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
    expect(yamlFaults('x.yaml', text, document, counter)[0]?.hint).toContain(remedy);
  });
});
