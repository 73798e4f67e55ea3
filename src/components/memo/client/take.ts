import type { Copied } from '../../cite/write-clipboard.ts';
import type { Corpus } from '../../../memo/corpus/corpus.ts';
import { linkDocx } from '../../../memo/docx/link-docx.ts';
import { openDocx } from '../../../memo/docx/open-docx.ts';
import { linkParts } from '../../../memo/write/link-parts.ts';
import { toHtml } from '../../../memo/write/to-html.ts';
import type { LinkPart } from '../../../memo/corpus/finding.ts';
import { reportDocx } from '../../../memo/write/report-docx.ts';
import { decidedParts, keyOf, type Checked } from './state.ts';

/** The links to put on a memo, as the reader decided. */
export function decidedLinks(checked: Checked, corpus: Corpus, units: boolean): LinkPart[][] {
  const partsOf = (finding: Checked['findings'][number]) => decidedParts(checked, finding);
  return linkParts(checked.memo.checked, checked.findings, corpus, { units, partsOf });
}

/** The memo as it goes on the clipboard: rich text for Word and WPS, plain text for the rest. */
export function richOf(
  { memo }: Checked,
  links: LinkPart[][],
  site: string,
): Copied & { html: string } {
  return { html: toHtml(memo.lines, links, site), plain: memo.lines.join('\n') };
}

/** The same .docx with hyperlinks added; opened afresh each time, so that links are never doubled. */
export async function docxOf(
  { original }: Checked,
  links: LinkPart[][],
  site: string,
): Promise<Uint8Array | null> {
  if (!original) return null;
  const { docx } = await openDocx(original);
  return docx ? linkDocx(docx, links, site) : null;
}

/** The reader's day in words. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
}

/** The check report of a memo, without what the reader said is no fault. */
export async function reportOf({ findings, memo, file, passed }: Checked): Promise<Uint8Array> {
  const kept = findings.filter((finding) => !passed.has(keyOf(finding)));
  const report = {
    file: file === '' ? '粘贴的文稿' : file,
    date: today(),
    notices: memo.notices,
  };
  return reportDocx(report, kept, findings.length - kept.length);
}
