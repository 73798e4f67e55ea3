import JSZip from 'jszip';
import { DOMParser, XMLSerializer, type Element } from '@xmldom/xmldom';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/memo/corpus/build-corpus.ts';
import { checkMemo } from '../../src/memo/check-memo.ts';
import type { Corpus } from '../../src/memo/corpus/corpus.ts';
import { linkDocx } from '../../src/memo/docx/link-docx.ts';
import { openDocx, type Docx } from '../../src/memo/docx/open-docx.ts';
import { linkParts } from '../../src/memo/write/link-parts.ts';
import type { MemoFinding } from '../../src/memo/corpus/finding.ts';
import { buildMemo } from './fixture/build-memo.ts';
import { expectedFindings, MEMO } from './fixture/memo-content.ts';
import { readContent } from './read-content.ts';

const SITE = 'https://zscq.example.gov.cn/ip';
let corpus: Corpus;
let original: Uint8Array;
let linked: Uint8Array;
let findings: MemoFinding[];

async function open(bytes: Uint8Array): Promise<Docx> {
  const { docx, error } = await openDocx(bytes);
  if (!docx) throw new Error(error);
  return docx;
}

beforeAll(async () => {
  corpus = buildCorpus(await readContent('content'));
  original = await buildMemo();
  const docx = await open(original);
  findings = checkMemo(docx.lines, corpus);
  const links = linkParts(docx.lines, findings, corpus, { units: false });
  linked = await linkDocx(docx, links, SITE);
});

/** Takes the added links away and joins the cut runs again, then writes the tree. */
function withoutLinks(xml: string): string {
  const tree = new DOMParser().parseFromString(xml, 'text/xml');
  const all = (name: string) => [...tree.getElementsByTagName(name)];
  for (const link of all('w:hyperlink')) {
    if (!link.getAttribute('r:id')?.startsWith('rIdPolicy')) continue;
    while (link.firstChild) link.parentNode?.insertBefore(link.firstChild, link);
    link.parentNode?.removeChild(link);
  }
  const write = (node: Element | null) => (node ? new XMLSerializer().serializeToString(node) : '');
  for (const run of all('w:r')) {
    const before = run.previousSibling as Element | null;
    const formatting = (one: Element) => write(one.getElementsByTagName('w:rPr').item(0));
    const text = (one: Element) => one.getElementsByTagName('w:t').item(0);
    const [from, to] = [text(run), before?.nodeName === 'w:r' ? text(before) : null];
    if (!before || !from || !to || formatting(run) !== formatting(before)) continue;
    run.insertBefore(tree.createTextNode(to.textContent ?? ''), null);
    from.textContent = `${to.textContent ?? ''}${from.textContent ?? ''}`;
    run.removeChild(run.lastChild as Element);
    before.parentNode?.removeChild(before);
  }
  for (const one of all('w:t')) one.setAttribute('xml:space', 'preserve');
  return new XMLSerializer().serializeToString(tree);
}

describe('the fixture memo', () => {
  it('has at least 40 references and 12 planted errors', () => {
    const expected = expectedFindings();
    expect(expected.length).toBeGreaterThanOrEqual(40);
    expect(expected.filter(({ verdict }) => verdict !== 'right')).toHaveLength(12);
  });

  it('is judged as planted: exactly the twelve errors are flagged', () => {
    const found = findings.map(({ line, text, verdict }) => ({ line, text, verdict }));
    expect(found.filter(({ line }) => line <= MEMO.length)).toEqual(expectedFindings());
    const after = findings.filter(({ line }) => line > MEMO.length);
    expect(after.map(({ records, verdict }) => [records.join(), verdict])).toEqual([
      ['sx2022/t61', 'right'],
      ['sx2022/t62', 'right'],
      ['sx2022/p3', 'right'],
      ['sx2022', 'right'],
    ]);
  });

  it('keeps what its findings say to the reader', () => {
    const said = findings.map(
      ({ text, records, detail }) => `${text} → ${records.join()}\n  ${detail}`,
    );
    expect(said.join('\n')).toMatchSnapshot();
  });

  it('differs after linking by the hyperlinks alone', async () => {
    const [before, after] = await Promise.all([JSZip.loadAsync(original), JSZip.loadAsync(linked)]);
    const names = Object.keys(after.files).sort();
    const rels = names.filter((name) => name.endsWith('.rels'));
    expect(names.filter((name) => !name.endsWith('.rels'))).toEqual(
      Object.keys(before.files)
        .filter((name) => !name.endsWith('.rels'))
        .sort(),
    );
    const changed: string[] = [];
    for (const name of names.filter((one) => !rels.includes(one))) {
      const a = await before.file(name)?.async('string');
      const b = await after.file(name)?.async('string');
      if (a === b) continue;
      changed.push(name);
      expect(withoutLinks(b ?? '')).toBe(withoutLinks(a ?? ''));
    }
    expect(changed).toEqual(['word/document.xml', 'word/footnotes.xml', 'word/header1.xml']);
  });

  it('links each reference that is right, and no other, to its absolute address', async () => {
    const zip = await JSZip.loadAsync(linked);
    const rels = (await zip.file('word/_rels/document.xml.rels')?.async('string')) ?? '';
    const targets = [
      ...rels.matchAll(/Id="rIdPolicy\d+"[^>]*Target="([^"]+)" TargetMode="External"/g),
    ];
    expect(targets.map(([, target]) => target)).toContain(`${SITE}/sx2022/t43/`);
    expect(targets.map(([, target]) => target)).not.toContain(`${SITE}/sx2022/t100/`);
    const text = (await zip.file('word/document.xml')?.async('string')) ?? '';
    expect(text.split('r:id="rIdPolicy').length - 1).toBeGreaterThan(40);
  });

  it('leaves a link that is already there alone', async () => {
    const zip = await JSZip.loadAsync(linked);
    const text = (await zip.file('word/document.xml')?.async('string')) ?? '';
    expect(text).not.toMatch(/<w:hyperlink[^>]*>(?:(?!<\/w:hyperlink>).)*<w:hyperlink/s);
  });

  it('reads the same after linking, and linking again changes no word', async () => {
    const again = await open(linked);
    expect(again.lines).toEqual((await open(original)).lines);
  });

  it('gives the same bytes for the same memo', async () => {
    const docx = await open(original);
    const links = linkParts(docx.lines, findings, corpus, { units: false });
    expect(Buffer.from(await linkDocx(docx, links, SITE)).equals(Buffer.from(linked))).toBe(true);
  });
});
