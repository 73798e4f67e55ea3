import { citeRecord } from '../../../src/cite/citable.ts';
import { clauseCopy } from '../../../src/cite/clause.ts';
import { ROOT, someDocument, someRecord } from '../../../src/cite/fixtures.ts';
import { printedClause } from '../../../src/cite/printed-clause.ts';
import type { OfficeCheck } from '../office/office-check.ts';
import { documentFacts } from '../office/read-back.ts';

/** A copied clause: LibreOffice takes the clipboard's HTML and keeps font, size, indent and link. */
export const check: OfficeCheck = {
  name: '“复制条文”贴入 LibreOffice，字体、字号、缩进、链接都在',
  async run(convert) {
    const record = someRecord();
    const { html } = clauseCopy(printedClause(record), citeRecord(record, someDocument(), ROOT));
    const [docx] = await convert([
      {
        name: 'clause.html',
        bytes: new TextEncoder().encode(`<!doctype html><html>${html}</html>`),
        from: 'HTML (StarWriter)',
        to: 'docx:MS Word 2007 XML',
      },
    ]);
    if (docx === undefined) return ['没有存出文件'];
    const { body, links } = await documentFacts(docx);
    return [
      ...(body.includes('w:eastAsia="仿宋"') ? [] : ['中文字体不是仿宋']),
      ...(body.includes('<w:sz w:val="32"/>') ? [] : ['字号不是 16 磅']),
      ...(body.includes('w:firstLine="640"') ? [] : ['首行没有缩进两字（32 磅）']),
      ...(links.includes(`${ROOT}sx2022/t45/`) ? [] : [`没有链接，只有 ${links.join('、')}`]),
    ];
  },
};
