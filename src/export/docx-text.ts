import { AlignmentType, ExternalHyperlink, Paragraph, TextRun } from 'docx';
import { fonts } from './docx-page.ts';

/** 2号 (22 pt) 小标宋, centred, not bold (7.3.1). */
export function titleParagraph(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 320 },
    children: [new TextRun({ text, font: fonts('方正小标宋简体'), size: 44 })],
  });
}

/** Body text, indented by two characters of 16 pt. */
export function noteParagraph(text: string): Paragraph {
  return new Paragraph({
    indent: { firstLine: 640, firstLineChars: 200 },
    spacing: { after: 160 },
    children: [new TextRun(text)],
  });
}

/** A paragraph of a cell; `heading` is 黑体. */
export function cellParagraph(text: string, heading = false): Paragraph {
  if (!heading) return new Paragraph(text);
  const run = new TextRun({ text, font: fonts('黑体') });
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [run] });
}

/** A number that leads to its permanent address. */
export function linkParagraph(text: string, url: string): Paragraph {
  const run = new TextRun({ text, color: '0B57D0', underline: {} });
  return new Paragraph({ children: [new ExternalHyperlink({ link: url, children: [run] })] });
}
