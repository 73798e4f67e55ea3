import type { LinkBasis, LinkType } from './vocabulary.ts';

/** How two records are related. */
export const linkTypeName: Record<LinkType, string> = {
  'annex-of-point': '要点与分工',
  'same-text': '文字相近',
  'cites-document': '同引文件',
  'same-matter': '同一事项',
};

/** Who says that a link holds. */
export const linkBasisName: Record<LinkBasis, string> = {
  printed: '原文标明',
  text: '文字比对',
  editor: '编者判断',
};
