import type { Nodes } from 'mdast';
import { buildCorpus } from '../memo/corpus/build-corpus.ts';
import { checkMemo } from '../memo/check-memo.ts';
import { linkParts } from '../memo/write/link-parts.ts';
import type { MemoData } from '../memo/corpus/finding.ts';
import { readBlocks } from './block-text.ts';
import { putLinks } from './put-links.ts';

/** Settings of the plugin. */
export interface PolicyLinkOptions {
  /** The open data: what `readPolicyData` or `fetchPolicyData` gives. */
  data: MemoData | Promise<MemoData>;
  /** Address of the site that the links lead to, e.g. `https://zscq.example.gov.cn`. */
  site: string;
  /** Link the names of units too; false by default. */
  units?: boolean;
  /** Warn of references that are not right, as messages of the file; true by default. */
  report?: boolean;
}

/** What the plugin needs of a vfile. */
interface ReportingFile {
  message: (
    reason: string,
    options: { place: Nodes['position']; source: string; ruleId: string },
  ) => unknown;
}

/**
 * A remark plugin: references to the policy documents in Markdown become links, and references that
 * are not right become messages of the file (`ruleId` is the verdict). Existing links and code are
 * left alone.
 */
export function remarkPolicyLinks({
  data,
  site,
  units = false,
  report = true,
}: PolicyLinkOptions): (tree: Nodes, file: ReportingFile) => Promise<void> {
  const ready = Promise.resolve(data).then(buildCorpus);
  return async (tree, file) => {
    const corpus = await ready;
    const blocks = readBlocks(tree);
    const lines = blocks.map(({ text }) => text.replace(/\n/g, ' '));
    const cells = blocks.map(({ cell }) => cell);
    const findings = checkMemo(lines, corpus, false, cells);
    linkParts(lines, findings, corpus, { units }).forEach((parts, index) => {
      const block = blocks[index];
      if (block && parts.length > 0) putLinks(block, parts, site);
    });
    if (!report) return;
    for (const { verdict, text, detail, line } of findings) {
      if (verdict === 'right') continue;
      const place = blocks[line - 1]?.node.position;
      file.message(`${text}：${detail}`, { place, source: 'remark-policy-links', ruleId: verdict });
    }
  };
}
