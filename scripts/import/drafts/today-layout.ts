import type { DocumentKind } from '../../../src/model/kinds.ts';

/** How a text is laid out, as a line of `source.yaml`, with the reason. */
export interface ProposedLayout {
  name: string;
  yaml: string;
  why: string;
}

/** Proposes the layout of a text whose paragraphs stand one a line. */
export function proposeLayout(lines: readonly string[], kind: DocumentKind): ProposedLayout {
  const hasNumbers = lines.some((line) => /^[一二三四五六七八九十]+、/u.test(line.trim()));
  if (!hasNumbers)
    return { name: 'prose', yaml: '{ wrap: line, body: article }', why: '没有编号，逐段收入。' };
  const isPoints = kind === 'points';
  const kinds = isPoints ? 'point' : 'work';
  const keys = isPoints ? 'flat' : 'chapter';
  return {
    name: isPoints ? 'points' : 'outline',
    yaml: `{ wrap: line, body: outline, keys: ${keys}, titles: numbered, kinds: { default: ${kinds} } }`,
    why: '有“一、”一级的编号，按分级编号收入。',
  };
}
