import type { APIRoute } from 'astro';
import { absoluteUrl } from '../cite/absolute-url.ts';
import { citeDocument } from '../cite/citable.ts';
import { runningText } from '../cite/forms.ts';
import { loadSite } from '../data/load-site.ts';
import { siteWords } from '../data/site-words.ts';
import { dataFiles } from '../data/public-data.ts';
import { rootOfSite } from '../view/links/root-of-site.ts';
import { TRANSCRIPTION } from '../view/links/site-name.ts';

/** What the site holds, for language models (llmstxt.org): documents as Markdown, then the data. */
export const GET: APIRoute = async () => {
  const { documents, recordsOf } = await loadSite();
  const root = rootOfSite();
  const link = (name: string, path: string, about: string): string =>
    `- [${name}](${absoluteUrl(root, path)}): ${about}`;
  const texts = documents.map((document) =>
    link(
      runningText(citeDocument(document, root)),
      `/${document.id}.md`,
      `全文，${recordsOf.get(document.id)?.length ?? 0}条，每条附永久地址`,
    ),
  );
  const data = Object.entries(dataFiles).map(([name, { about }]) =>
    link(`${name}.json`, `/data/${name}.json`, about),
  );
  const text = [
    `# ${siteWords.name}`,
    `> ${TRANSCRIPTION}`,
    '引用时请用每条自己的永久地址，格式见“怎样引用”；编号、字句以原文为准，〔缺〕表示底本缺字。',
    '## 文件',
    texts.join('\n'),
    '## 数据',
    data.join('\n'),
    '## 说明',
    [
      link('怎样引用', '/cite/', '地址规则与引用格式'),
      link('开放数据', '/data/', '数据文件说明'),
      link('供智能助手使用', '/mcp/', '本机运行的 MCP 服务器，一个文件，不联网'),
      link('校勘记', '/corrections/', '转录损坏、存疑与缺文'),
    ].join('\n'),
  ].join('\n\n');
  return new Response(`${text}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
