import { formatNumeral } from '../text/format-numeral.ts';

/** 三 or 第三部分, by whether more follows; chapter 0 is what stands before 一、. */
export function outlineSection(chapter: number, section: number): string {
  if (chapter === 0) return '前言';
  if (section === 0) return `第${formatNumeral(chapter)}部分`;
  return `${formatNumeral(chapter)}（${formatNumeral(section)}）`;
}

/**
 * The place of a paragraph in an outline. A printed Arabic number is used as it stands (三（一）2);
 * a paragraph that carries the section's own number is that section (二（三）); the rest are counted
 * (三（一）第2段).
 */
export function outlinePlace(
  chapter: number,
  section: number,
  item: number,
  printed: string | null,
): string {
  const place = outlineSection(chapter, section);
  const arabic = /^[（(]?(\d+)/.exec(printed ?? '')?.[1];
  if (arabic !== undefined) return section === 0 ? `${place}第${arabic}项` : `${place}${arabic}`;
  if (printed !== null && item === 1 && /[一二三四五六七八九十]/.test(printed)) return place;
  return `${place}第${item}段`;
}
