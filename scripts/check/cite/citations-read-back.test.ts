import { describe, expect, it } from 'vitest';
import { citeRecord } from '../../../src/cite/citable.ts';
import { gbt7714, markdownLink, runningText } from '../../../src/cite/forms.ts';
import { ROOT } from '../../../src/cite/fixtures.ts';
import { buildCorpus } from '../../../src/memo/corpus/build-corpus.ts';
import { checkLines } from '../../../src/memo/check-memo.ts';
import { contentDocument } from '../../../src/model/document.ts';
import { contentRecord } from '../../../src/model/record.ts';
import { readContent } from '../../memo/read-content.ts';

const data = await readContent('content');
const documents = new Map(
  data.documents.map((document) => [document.id, contentDocument.parse(document)]),
);
const citables = data.records
  .map((record) => contentRecord.parse(record))
  .flatMap((record) => {
    const document = documents.get(record.document);
    return document ? [{ record, citable: citeRecord(record, document, ROOT) }] : [];
  });

/** Text outside the outline is named in words of ours that only say which document it is in. */
const NUMBERED = /\/(?!x\d|0-|\d+-0-)/;

describe('what the site gives to copy', () => {
  const corpus = buildCorpus(data);
  const numbered = citables.filter(({ record }) => NUMBERED.test(record.id));

  it('names every record of the collection by words of its own', () => {
    const names = citables.map(({ citable }) => runningText(citable));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each([
    ['running text', runningText],
    ['GB/T 7714', gbt7714],
    ['Markdown', markdownLink],
  ])('is read by the memo page as the same record: %s', (_, form) => {
    const wrong = numbered.filter(({ record, citable }) => {
      const findings = [...checkLines([`见${form(citable)}`], corpus)].flat();
      return (
        findings.some(({ verdict }) => verdict !== 'right') ||
        !findings.some(({ records }) => records.includes(record.id))
      );
    });
    expect(wrong.map(({ record }) => record.id)).toEqual([]);
  });
});
