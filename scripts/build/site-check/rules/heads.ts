import { type Diagnostic, errorAt } from '../../../import/diagnostics/diagnostic.ts';
import type { Found, Page } from '../parse-page.ts';
import type { Site } from '../site.ts';

/** Every page is in Chinese, has one title that no other page has, and one first heading. */
export function checkHeads(site: Site): Diagnostic[] {
  const owners = new Map<string, string>();
  return [...site.pages.values()].flatMap((page) => [
    ...checkLanguage(site, page),
    ...checkHeading(site, page),
    ...checkTitle(site, page, owners),
  ]);
}

function checkLanguage(site: Site, page: Page): Diagnostic[] {
  if (page.lang === 'zh-CN') return [];
  return [
    errorAt(
      'page-language',
      { file: site.label + page.file, line: 1, column: 1 },
      page.lang === '' ? '页面没有写明语言' : `页面的语言写作“${page.lang}”`,
      '用基本布局：<html lang="zh-CN">',
    ),
  ];
}

function checkHeading(site: Site, page: Page): Diagnostic[] {
  const [first, ...more] = page.headings;
  const say = (at: Found | undefined, message: string) =>
    errorAt(
      'page-heading',
      { file: site.label + page.file, line: at?.line ?? 1, column: at?.column ?? 1 },
      message,
      '每页恰有一个 h1，说明这一页是什么',
    );
  if (!first) return [say(undefined, '页面没有 h1')];
  return [
    ...(first.value === '' ? [say(first, '页面的 h1 是空的')] : []),
    ...more.map((heading) => say(heading, `页面有多余的 h1“${heading.value}”`)),
  ];
}

function checkTitle(site: Site, page: Page, owners: Map<string, string>): Diagnostic[] {
  const [first, ...more] = page.titles;
  const say = (at: Found | undefined, message: string) =>
    errorAt(
      'page-title',
      { file: site.label + page.file, line: at?.line ?? 1, column: at?.column ?? 1 },
      message,
      '给每页一个自己的标题：收藏、转发和搜索结果都靠它分辨',
    );
  if (!first || first.value === '') return [say(first, '页面没有标题（title）')];
  const owner = owners.get(first.value);
  owners.set(first.value, owner ?? page.file);
  return [
    ...(owner ? [say(first, `标题“${first.value}”与 ${site.label}${owner} 相同`)] : []),
    ...more.map((title) => say(title, `页面有多余的标题“${title.value}”`)),
  ];
}
