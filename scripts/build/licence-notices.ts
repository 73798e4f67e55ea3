import { listFiles } from '../lib/io/list-files.ts';
import { namesInFolder } from '../lib/io/names-in-folder.ts';
import { readIfFile } from '../lib/io/read-if-file.ts';
import { join } from 'node:path';

/** Where the notices stand in `dist/`. */
export const NOTICES_FILE = 'licences.txt';

/**
 * The packages of which code or data reaches readers, and how. What only builds the site ships nothing of
 * itself. A package that `src/` imports stands here or in {@link BUILD_ONLY}; a test holds it.
 */
export const SHIPPED: Readonly<Record<string, string>> = {
  pagefind: '检索：浏览器里运行的程序和索引的格式',
  jszip: '文稿核对、导出：读写 .docx、.xlsx 的压缩包',
  '@xmldom/xmldom': '智能助手使用的单个文件：读 XML',
  docx: '导出：.docx 的结构',
  exceljs: '导出：.xlsx 的结构',
  diff: '文稿核对：标出引文与原文不同的字',
  'opencc-js': '检索、文稿核对：繁简字对照表',
  uqr: '引用：二维码',
  '@modelcontextprotocol/sdk': '智能助手使用的单个文件：协议',
  zod: '智能助手使用的单个文件：核对参数',
};

/** Packages that pages are made with and that leave nothing of themselves in them. */
export const BUILD_ONLY: readonly string[] = [
  'd3-scale',
  'esbuild',
  'parse5',
  'remark-gfm',
  'mdast',
];

/**
 * What of a package's dependencies goes along, where that is not all: of the protocol's package none of the
 * servers for a network, of exceljs what its build for browsers holds.
 */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  '@modelcontextprotocol/sdk': [],
  exceljs: ['dayjs', 'jszip', 'saxes', 'uuid'],
};

interface Manifest {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** A text file of a package, which its installation put there. */
async function textOf(path: string): Promise<string> {
  const bytes = await readIfFile(path);
  if (bytes === null) throw new Error(`${path} is missing`);
  return bytes.toString('utf8');
}

/** LICENSE, LICENCE.md, COPYING, NOTICE.txt, or all of a folder LICENSES. */
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

/** The packages that some packages need to run, themselves included, by name. */
async function withDependencies(names: readonly string[], modules: string): Promise<Manifest[]> {
  const found = new Map<string, Manifest>();
  const queue = [...names];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (found.has(name)) continue;
    const text = await textOf(join(modules, name, 'package.json'));
    const manifest = JSON.parse(text) as Manifest;
    found.set(name, manifest);
    const own = Object.keys(manifest.dependencies ?? {});
    queue.push(...(TAKEN[name] ?? own).filter((one) => !one.startsWith('@types/')));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The texts of a package's licence files, in the order of their names. */
async function licenceTexts(name: string, modules: string): Promise<string[]> {
  const home = join(modules, name);
  const names = ((await namesInFolder(home)) ?? []).filter((file) => LICENCE_FILE.test(file));
  const files = await Promise.all(
    names.sort().map(async (file) => {
      const isFile = (await readIfFile(join(home, file))) !== null;
      return isFile ? [file] : (await listFiles(join(home, file))).map((one) => `${file}/${one}`);
    }),
  );
  return Promise.all(files.flat().map(async (file) => (await textOf(join(home, file))).trim()));
}

/**
 * The notices of licences of everything that the site ships, as one text. Throws where a package says
 * nothing of its licence: it must not be shipped then.
 */
export async function licenceNotices(modules = 'node_modules'): Promise<string> {
  const packages = await withDependencies(Object.keys(SHIPPED), modules);
  const parts = await Promise.all(
    packages.map(async ({ name, version, license }) => {
      const texts = await licenceTexts(name, modules);
      if (license === undefined && texts.length === 0)
        throw new Error(`${name} says nothing of its licence`);
      return [`${name} ${version}　${license ?? ''}`, ...texts].join('\n\n');
    }),
  );
  return [
    '本站随网页和下载文件提供的第三方程序及其许可',
    ...Object.entries(SHIPPED).map(([name, use]) => `  ${name}：${use}`),
    ...parts.map((part) => `${'='.repeat(60)}\n${part}`),
  ]
    .join('\n\n')
    .concat('\n');
}
