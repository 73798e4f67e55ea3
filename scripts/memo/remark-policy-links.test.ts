import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { VFile } from 'vfile';
import type { Nodes, Root } from 'mdast';
import { beforeAll, describe, expect, it } from 'vitest';
import remarkPolicyLinks, { readPolicyData } from '../../src/remark-policy-links/index.ts';
import type { MemoData } from '../../src/memo/corpus/finding.ts';
import { readContent } from './read-content.ts';

const site = 'https://zscq.example.gov.cn/ip';
let data: MemoData;

beforeAll(async () => {
  const { documents, records, units, places } = await readContent('content');
  data = readPolicyData({
    documents: { documents },
    records: { records },
    units: { units },
    places: { places },
  });
});

/** All links of a tree as `text → url`. */
function linksOf(node: Nodes): string[] {
  if (node.type === 'link') {
    return [
      `${node.children.map((one) => ('value' in one ? one.value : '')).join('')} → ${node.url}`,
    ];
  }
  return 'children' in node ? node.children.flatMap((child) => linksOf(child)) : [];
}

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

async function run(
  text: string,
  units = false,
): Promise<{ tree: Nodes; file: VFile; before: string }> {
  const parser: Processor<Root> = unified().use(remarkParse).use(remarkGfm) as Processor<Root>;
  const tree = parser.parse(text);
  const before = textOf(tree);
  const file = new VFile(text);
  const done = await unified().use(remarkPolicyLinks, { data, site, units }).run(tree, file);
  return { tree: done as Nodes, file, before };
}

describe('remark-policy-links', () => {
  it('links references in paragraphs, headings, lists and tables', async () => {
    const { tree, before } = await run(
      '# 落实工作要点第6条\n\n- 任务45\n\n| 任务 |\n| --- |\n| 附件第12、13项 |\n',
    );
    expect(linksOf(tree)).toEqual([
      `工作要点第6条 → ${site}/sx2022/p6/`,
      `任务45 → ${site}/sx2022/t45/`,
      `附件第12 → ${site}/sx2022/t12/`,
      `13项 → ${site}/sx2022/t13/`,
    ]);
    expect(textOf(tree)).toBe(before);
  });

  it('links a reference that lies across emphasis in its pieces', async () => {
    const { tree } = await run('工作要点**第6**条');
    expect(linksOf(tree)).toEqual(
      ['工作要点', '第6', '条'].map((text) => `${text} → ${site}/sx2022/p6/`),
    );
  });

  it('leaves links and code alone', async () => {
    const { tree } = await run('[工作要点第6条](/x) 和 `工作要点第6条`\n\n    工作要点第6条\n');
    expect(linksOf(tree)).toEqual(['工作要点第6条 → /x']);
  });

  it('reports what is not right, with its place, and does not link it', async () => {
    const { tree, file } = await run('第一段。\n\n工作要点第25条。\n');
    expect(linksOf(tree)).toEqual([]);
    expect(file.messages.map(({ ruleId, source, line }) => [ruleId, source, line])).toEqual([
      ['no-such-number', 'remark-policy-links', 3],
    ]);
  });

  it('links units when asked', async () => {
    const { tree } = await run('由省农业农村厅负责', true);
    expect(linksOf(tree)).toEqual([`省农业农村厅 → ${site}/unit/sx-nynct/`]);
  });

  it('says nothing of a text without references', async () => {
    const { tree, file, before } = await run('第一，抓落实。\n\n一、总体要求\n');
    expect([linksOf(tree), file.messages, textOf(tree)]).toEqual([[], [], before]);
  });
});
