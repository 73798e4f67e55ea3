import { escapeMarkup } from '../../cite/escape-markup.ts';
import { isAlarm, labelOf, type MemoFinding } from '../corpus/finding.ts';
import { sumWords } from './sum-words.ts';

/** What a check report says of the memo itself. */
export interface Report {
  /** Name of the file, or 粘贴的文稿. */
  file: string;
  /** The day in words; the page's reader knows it, nothing here does. */
  date: string;
  /** In Chinese, what of the memo was not read. */
  notices: readonly string[];
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** A page holds so many; of more the rest are counted. */
const MOST_LISTED = 60;
/** What XML cannot hold, a lone half of a letter included. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** A paragraph; sizes are half points, 32 is 3号. */
function paragraph(text: string, size: number, font = '仿宋', align = 'left'): string {
  const face = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}"/>`;
  const words = escapeMarkup(text.replace(FORBIDDEN, ''));
  return `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr><w:r><w:rPr>${face}<w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

/** What a report lists: faults before questions, each group in the order of the memo. */
function listed(findings: readonly MemoFinding[]): MemoFinding[] {
  const wrong = findings.filter((one) => isAlarm(one) && !one.unresolved);
  const rest = findings.filter(
    (one) => one.verdict !== 'right' && !(isAlarm(one) && !one.unresolved),
  );
  return [...wrong, ...rest];
}

/**
 * A check report to hand on with the memo, as .docx of one page where the faults fit on one: the file, the
 * day, the counts, and each finding that is not right.
 *
 * @param passed how many findings the reader said are no fault; they are counted and not listed
 */
export async function reportDocx(
  { file, date, notices }: Report,
  findings: readonly MemoFinding[],
  passed: number,
): Promise<Uint8Array> {
  const all = listed(findings);
  const lines = all
    .slice(0, MOST_LISTED)
    .map((one, index) =>
      paragraph(`${index + 1}. 第${one.line}行 ${one.text} 〔${labelOf(one)}〕 ${one.detail}`, 21),
    );
  const more = all.length - lines.length;
  const body = [
    paragraph('引用核对单', 36, '黑体', 'center'),
    paragraph(`文件：${file}`, 24),
    paragraph(`核对日期：${date}`, 24),
    paragraph(sumWords(findings, notices), 24),
    ...(passed > 0 ? [paragraph(`另有 ${passed} 处由核对人认为不算错，没有列出。`, 24)] : []),
    ...lines,
    ...(more > 0 ? [paragraph(`另有 ${more} 处没有列出。`, 21)] : []),
  ];
  const section =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${body.join('')}${section}</w:body></w:document>`,
  };
  const { default: Zip } = await import('jszip');
  const zip = new Zip();
  for (const [path, text] of Object.entries(files)) {
    const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
    // One fixed day, so that the same findings give the same bytes.
    zip.file(path, xml, { date: new Date(Date.UTC(1980, 0, 1)), createFolders: false });
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
