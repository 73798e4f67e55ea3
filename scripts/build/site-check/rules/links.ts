import { type Diagnostic, errorAt } from '../../../import/diagnostics/diagnostic.ts';
import type { Link, Page } from '../parse-page.ts';
import { resolveLink } from '../resolve-link.ts';
import type { Site } from '../site.ts';

/** What a link may lead to outside the site; any other protocol, `javascript:` above all, is a mistake. */
const HARMLESS = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Every link leads to a file that exists, and to a place that exists in it; nothing is loaded from elsewhere. */
export function checkLinks(site: Site): Diagnostic[] {
  const ids = new Map<string, Set<string>>();
  for (const page of site.pages.values()) {
    ids.set(page.file, new Set(page.ids.map((id) => id.value)));
  }
  return [...site.pages.values()].flatMap((page) =>
    page.links.flatMap((link) => checkLink(site, ids, page, link)),
  );
}

function checkLink(
  site: Site,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  page: Page,
  link: Link,
): Diagnostic[] {
  const say = (rule: string, message: string, hint: string) => [
    errorAt(
      rule,
      { file: site.label + page.file, line: link.line, column: link.column },
      message,
      hint,
    ),
  ];
  const target = resolveLink(site, page.file, link.value);
  if (target.kind === 'wrong') {
    return target.why === 'outside-base'
      ? say(
          'link-outside-base',
          `链接“${link.value}”不在网站的路径“${site.base}”之下`,
          '链接要由 src/view 的 href 函数生成，不要手写以“/”开头的地址',
        )
      : say('link-unreadable', `链接“${link.value}”不是地址`, '改正地址，或去掉链接');
  }
  if (target.kind === 'outside') return checkOutside(link, target.url, say);
  if (!site.files.has(target.file)) {
    return site.files.has(`${target.file}/index.html`)
      ? say('link-slash', `链接“${link.value}”缺末尾的斜线`, '在地址末尾加“/”')
      : say('link-dead', `链接“${link.value}”所指的页面或文件不存在`, '改正地址，或生成这个页面');
  }
  const known = ids.get(target.file);
  if (!known || target.fragment === '' || target.fragment === 'top') return [];
  return known.has(target.fragment)
    ? []
    : say(
        'link-fragment',
        `链接“${link.value}”所指的页面里没有“#${target.fragment}”这一处`,
        '改正“#”后的标识，或在目标页加上这个 id',
      );
}

function checkOutside(
  link: Link,
  url: URL,
  say: (rule: string, message: string, hint: string) => Diagnostic[],
): Diagnostic[] {
  if (link.use === 'load' && url.protocol !== 'data:') {
    return say(
      'load-outside',
      `页面要从别处装载“${link.value}”`,
      '网站只用自己的文件：把它放进 public/ 或 src/，或去掉',
    );
  }
  if (link.use === 'go' && !HARMLESS.has(url.protocol)) {
    return say(
      'link-protocol',
      `链接“${link.value}”不是网页地址`,
      '只用 http、https、mailto、tel 的地址',
    );
  }
  return [];
}
