import { parse } from 'parse5';
import { unspaced } from '../../../../src/text/unspaced.ts';
import { decodeText } from '../decode-text.ts';
import { refused, type FileBlock, type FileReading, type LeftOut } from '../file-text.ts';
import { findArticle } from './find-article.ts';
import { htmlBlocks, type HtmlNotes } from './html-blocks.ts';
import {
  attributeOf,
  elementsBelow,
  isElement,
  textBelow,
  weightOf,
  type HtmlElement,
} from './tree.ts';

/** A page with less is none that holds a document. */
const LEAST_ARTICLE = 20;
/** A page that asks for a password and has less than this is there to log in. */
const LEAST_BESIDE_LOGIN = 400;

/** Lines that sites put into articles: 【字体：大 中 小】 打印 关闭, 上一篇：…, 扫一扫. */
const CHROME =
  /^(?:[【[]?\s*(?:字\s*[体号]|字体大小)\s*[:：].*|(?:[【[\s|｜]*(?:打印|关闭|收藏|分享|返回|大|中|小|纠错)(?:本页|窗口|页面|到|顶部)?[】\]\s|｜]*)+|(?:上|下)一[篇条][:：].*|扫一扫.*|分享(?:到|至)?[:：]?.*|浏览(?:次数|量)\s*[:：].*|阅读\s*[:：]?\d*|(?:您(?:现在|当前)?(?:所在)?的?位置|当前位置)\s*[:：].*|相关(?:链接|稿件|文章|新闻|文档|解读).*|附件下载.*|\[?关闭窗口\]?)$/u;

/** The column of a site about a document: 索引号 | … | 发文机关 | …. */
const FACTS =
  /^(?:索\s*引\s*号|发文机关|发文字号|主题分类|成文日期|发布日期|标\s*题|公开方式|公文时效|有效性)\s*[:：]?$/u;

/** The text of a page in its own encoding: the mark at its start, the charset that it names, else what fits. */
function decodePage(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  const hasMark = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(head);
  if (named !== undefined && !hasMark)
    try {
      const encoding = named.startsWith('gb') ? 'gb18030' : named;
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // A page may name another encoding than it has.
    }
  return decodeText(bytes)?.text ?? null;
}

/** The title that a page gives its article outside of it, or null. */
function pageTitle(html: HtmlElement): string | null {
  const all = [...elementsBelow(html)];
  const heading = all.find(({ tagName }) => tagName === 'h1');
  const meta = all.find(
    (one) => one.tagName === 'meta' && /^ArticleTitle$/i.test(attributeOf(one, 'name') ?? ''),
  );
  const named = all.find(({ tagName }) => tagName === 'title');
  const titles = [
    heading === undefined ? '' : textBelow(heading),
    meta === undefined ? '' : (attributeOf(meta, 'content') ?? ''),
    // 关于…的通知_青岚省人民政府
    (named === undefined ? '' : textBelow(named)).split(/\s*[-_|–—]+\s*/)[0] ?? '',
  ];
  return (
    titles
      .map((one) => one.replace(/\s+/g, ' ').trim())
      .find((one) => weightOf(one) > 3 && one.length < 120) ?? null
  );
}

/** Whether a table is the site's column of facts about the document. */
function isFacts(block: FileBlock): boolean {
  if (block.kind !== 'table') return false;
  const labels = block.rows.flat().filter(({ lines }) => FACTS.test(lines.join('')));
  return labels.length >= 3;
}

const textOfTable = (block: FileBlock): string =>
  block.kind === 'table'
    ? block.rows.map((row) => row.map(({ lines }) => lines.join('')).join(' ')).join(' ')
    : block.text;

/**
 * Reads the article of a web page: its text and tables without what the site puts around it, each of
 * which is named. A page to log in, or one whose text only a script would show, is refused.
 */
export function readHtml(bytes: Uint8Array): FileReading {
  const source = decodePage(bytes);
  if (source === null)
    return refused(
      '认不出网页的文字编码：请在浏览器中打开，把正文复制到 Word，另存为 .docx 再添加',
    );
  const html = parse(source)
    .childNodes.filter(isElement)
    .find(({ tagName }) => tagName === 'html');
  const body = html?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body');
  if (html === undefined || body === undefined)
    return refused('网页里没有正文：请核对保存得是否完整');
  const notes: HtmlNotes = { pictures: 0, around: [] };
  const blocks = htmlBlocks(findArticle(body), notes);
  const leftOut: LeftOut[] = notes.around.map((text) => ({ text, reason: '网页的导航、按钮' }));
  const kept = blocks.filter((block) => {
    const isChrome = block.kind === 'paragraph' && CHROME.test(block.text.trim());
    if (!isChrome && !isFacts(block)) return true;
    leftOut.push({
      text: textOfTable(block).trim(),
      reason: isChrome ? '网页的导航、按钮' : '网页的信息栏',
    });
    return false;
  });
  const text = kept.map(textOfTable).join('');
  const asksPassword = [...elementsBelow(body)].some(
    (one) => one.tagName === 'input' && attributeOf(one, 'type')?.toLowerCase() === 'password',
  );
  if (asksPassword && weightOf(text) < LEAST_BESIDE_LOGIN)
    return refused('这是登录页，没有存到文件本身：请登录以后打开那份文件，再另存网页');
  if (weightOf(text) < LEAST_ARTICLE)
    return refused(
      '网页里没有找到正文（可能要靠脚本显示）：请在浏览器中打开，把正文复制到 Word，另存为 .docx 再添加',
    );
  const title = pageTitle(html);
  const shown = unspaced(text.slice(0, 2000));
  if (title !== null && !shown.includes(unspaced(title)))
    kept.unshift({ kind: 'paragraph', text: title });
  const questions =
    notes.pictures === 0
      ? []
      : [
          {
            rule: 'picture-unread',
            text: '',
            message: `网页正文里有图片 ${notes.pictures} 处，里面的字没有读：看看是不是正文`,
          },
        ];
  return { text: { blocks: kept, leftOut, questions, told: [] }, error: null };
}
