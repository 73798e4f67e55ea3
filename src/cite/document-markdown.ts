import { absoluteUrl } from './absolute-url.ts';
import { isRecord, type Outline, type OutlineNode, type OutlineRecord } from './outline-of.ts';
import { printedClause } from './printed-clause.ts';

/** Signs that Markdown would take for markup inside a line, and those that count at its start. */
function markdownText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|#]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1');
}

/** A record: its printed paragraphs, its printed units, and a link to its permanent address. */
function recordLines(record: OutlineRecord, root: string): string[] {
  const [first, ...rest] = printedClause(record).map(markdownText);
  const units = [...new Set(record.responsibilities.map((part) => part.role))].map((role) => {
    const names = record.responsibilities.filter((part) => part.role === role);
    return `${role}：${names.map((part) => markdownText(part.printed)).join('、')}`;
  });
  const link = `[${record.id}](${absoluteUrl(root, record.path)})`;
  return [first ?? '', ...rest, ...units, link].filter((line) => line !== '');
}

function nodeLines(node: OutlineNode, depth: number, root: string): string[] {
  const { heading } = node;
  const level = heading === null ? depth : Math.min(depth + 1, 6);
  const head = heading === null ? [] : [`${'#'.repeat(level)} ${markdownText(heading)}`];
  return [
    ...head,
    ...node.children.flatMap((child) =>
      isRecord(child) ? recordLines(child, root) : nodeLines(child, level, root),
    ),
  ];
}

/** A whole document as Markdown, one paragraph a block, each record linked to its address. */
export function documentMarkdown({ document, main, annex }: Outline, root: string): string {
  const issuers = document.issuers.join('、');
  const head = [
    `# ${markdownText(document.title)}`,
    [issuers, document.documentNumber ?? ''].filter((part) => part !== '').join('　'),
    `原文转录，非发布机关网站。永久地址：<${absoluteUrl(root, document.path)}>`,
  ].filter((line) => line !== '');
  const annexLines =
    annex === null
      ? []
      : [`## ${markdownText(document.annexTitle ?? '附件')}`, ...nodeLines(annex, 2, root)];
  return `${[...head, ...nodeLines(main, 1, root), ...annexLines].join('\n\n')}\n`;
}
