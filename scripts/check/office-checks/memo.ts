import { buildCorpus } from '../../../src/memo/corpus/build-corpus.ts';
import { checkMemo } from '../../../src/memo/check-memo.ts';
import { linkDocx } from '../../../src/memo/docx/link-docx.ts';
import { openDocx } from '../../../src/memo/docx/open-docx.ts';
import { linkParts } from '../../../src/memo/write/link-parts.ts';
import { buildMemo } from '../../memo/fixture/build-memo.ts';
import { readContent } from '../../memo/read-content.ts';
import { documentFacts } from '../office/read-back.ts';
import type { OfficeCheck } from '../office/office-check.ts';

const SITE = 'https://zscq.example.gov.cn';

/** The linked fixture memo opens in LibreOffice with every link and every word. */
export const check: OfficeCheck = {
  name: '加了链接的文稿：打开后链接和文字都在',
  run: async (convert) => {
    const corpus = buildCorpus(await readContent('content'));
    const { docx, error } = await openDocx(await buildMemo());
    if (!docx) return [error];
    const findings = checkMemo(docx.lines, corpus, false, docx.cells);
    const links = linkParts(docx.lines, findings, corpus, { units: true });
    const bytes = await linkDocx(docx, links, SITE);
    const [saved] = await convert([{ name: 'memo.docx', bytes, to: 'docx' }]);
    if (!saved) return ['LibreOffice 没有写出文件'];
    const facts = await documentFacts(saved);
    const faults: string[] = [];
    for (const record of ['sx2022/t43', 'sx145/3-2', 'mx2023/2-3-1', 'gj2022/15b']) {
      if (!facts.links.includes(`${SITE}/${record}/`)) faults.push(`少了到 ${record} 的链接`);
    }
    const reopened = await openDocx(saved);
    const words = (lines: readonly string[]) => lines.join('').replace(/\s/gu, '');
    const body = words(docx.parts[0]?.paragraphs.map(({ text }) => text) ?? []);
    const after = words(reopened.docx?.parts[0]?.paragraphs.map(({ text }) => text) ?? []);
    if (body !== after) faults.push('正文文字变了');
    return faults;
  },
};
