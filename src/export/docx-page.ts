import {
  AlignmentType,
  DocumentGridType,
  Footer,
  type IStylesOptions,
  type ISectionPropertiesOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { TaskList } from './task-list.ts';

/** Millimetres in twentieths of a point, the unit of page and table sizes. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** A font for Chinese and for Latin text; named for each script, so that no theme font wins. */
export function fonts(eastAsia: string): Record<'ascii' | 'hAnsi' | 'eastAsia' | 'cs', string> {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia, cs: 'Times New Roman' };
}

/** GB/T 9704—2012, 5.2: A4, head margin 37 mm, left 28 mm, text block 156 × 225 mm. */
export const TEXT_WIDTH = twips(156);

/** 22 lines a page. The grid of characters is left out: LibreOffice spaces it by another rule. */
const GRID = { type: DocumentGridType.LINES, linePitch: Math.floor(twips(225) / 22) };

/** Twentieths of a point by which characters stand closer, so that 28 of 16 pt fill the line. */
const CLOSER = Math.floor(TEXT_WIDTH / 28 - 320);

/** The page of GB/T 9704. */
export const SECTION_PROPERTIES: ISectionPropertiesOptions = {
  page: {
    size: { width: twips(210), height: twips(297), orientation: PageOrientation.PORTRAIT },
    margin: {
      top: twips(37),
      bottom: twips(35),
      left: twips(28),
      right: twips(26),
      header: twips(15),
      footer: twips(20),
      gutter: 0,
    },
  },
  grid: GRID,
};

/** 3号 (16 pt) 仿宋 for everything that names no other font; sizes are half points. */
export const LIST_STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: fonts('仿宋'),
        size: 32,
        characterSpacing: CLOSER,
        language: { value: 'zh-CN', eastAsia: 'zh-CN' },
      },
    },
  },
};

/** Page number — 1 — in 4号 宋体: odd pages right, even pages left, one character in (7.5). */
function footer(list: TaskList, side: 'left' | 'right'): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: 280 },
        children: [
          new TextRun({
            font: fonts('宋体'),
            size: 28,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
      new Paragraph({
        alignment: AlignmentType.LEFT,
        children: [
          new TextRun({
            font: fonts('宋体'),
            size: 18,
            text: `来源：${list.source}　${list.url}　清单日期：${list.date}`,
          }),
        ],
      }),
    ],
  });
}

/** Source and date of the list and the page number, mirrored on even pages. */
export function footers(list: TaskList): { default: Footer; even: Footer } {
  return { default: footer(list, 'right'), even: footer(list, 'left') };
}
