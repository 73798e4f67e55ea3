import { parseDocumentNumber } from '../../../src/text/parse-document-number.ts';
import { OPENS_PARAGRAPH } from '../files/write-text.ts';
import { DATE } from './read-date.ts';

/** What a line before the text itself is. */
export type HeadRole =
  'letterhead' | 'number' | 'order' | 'mark' | 'date' | 'note' | 'meta' | 'contents' | 'title';

/** A line of the head, blanks at its ends taken off. */
export interface HeadLine {
  /** 1-based. */
  line: number;
  text: string;
  role: HeadRole;
}

/** What tells a line of the head, the more telling first. `title` is what none of them tells. */
const ROLES: readonly (readonly [RegExp, HeadRole])[] = [
  // 青岚省人民政府办公厅文件
  [/^[^《》，。]{4,40}文\s*件$/u, 'letterhead'],
  // 秘密★1年, 特急, 000012, 内部资料　注意保存, 公开方式：主动公开
  [
    /^(?:(?:份号|密级|紧急程度|缓急)[:：].*|绝密.*|机密.*|秘密.*|特急|特提|加急|急件|平急|\d{5,8}|内部(?:资料|文件|使用).*)$/u,
    'mark',
  ],
  // 来源：… 发布时间：… 索引号：…
  [
    /^(?:信息来源|来源|稿源|作者|记者|编辑|责任编辑|审核|签发人?|发布(?:时间|日期|机构|单位)|发文(?:机关|单位|字号|日期)|成文日期|生效日期|施行日期|废止日期|标\s*题|索\s*引\s*号|主题(?:分类|词)|文\s*号|公开(?:方式|属性|形式|类别)|有\s*效\s*性|时效性?|效力(?:级别|状态)|浏览(?:次数|量)|阅读|点击|字号|字体|制定机关|公布日期)\s*[:：]/u,
    'meta',
  ],
  // 中华人民共和国主席令, 青岚省人民政府令, 第12号
  [
    /^(?:[^，。《》]{2,30}令(?:\s*第.{1,8}号)?|[（(]?第\s*[〇○零一二三四五六七八九十百\d]{1,6}\s*号[)）]?|[^，。《》]{2,30}公告(?:\s*第.{1,8}号)|20\d\d年第\d+号)$/u,
    'order',
  ],
  [new RegExp(`^(?:${DATE})$`, 'u'), 'date'],
  // 2012年3月1日青岚省人民代表大会常务委员会第三次会议通过, 2013年9月30日施行
  [
    new RegExp(
      `^(?:自|根据)?\\s*(?:${DATE}).*(?:通过|公布|发布|批准|修正|修订|施行|生效)[。]?$`,
      'u',
    ),
    'note',
  ],
  [/^目\s*[录次]$/u, 'contents'],
];

/** Longer than any line of a head but a note in brackets. */
const LONGEST_TITLE_LINE = 60;

/** Whether the text itself begins with this line: an addressee, a number, a sentence. */
function beginsText(text: string): boolean {
  if (/^[^。；]{2,80}[:：]$/u.test(text)) return true;
  if (
    OPENS_PARAGRAPH.test(text) ||
    /^(?:前\s*言|序\s*言|引\s*言|第[一二三四五六七八九十\d]+部分)/u.test(text)
  )
    return true;
  return (
    text.length > LONGEST_TITLE_LINE ||
    /[。；！]$/u.test(text) ||
    text.includes('\t') ||
    text.startsWith('<table')
  );
}

function roleOf(text: string): HeadRole {
  // 青政办发〔2024〕6号, with 签发人 beside it.
  const own = text.replace(/\s*签发人?\s*[:：].*$/u, '');
  if (
    parseDocumentNumber(own.replace(/^发文字号[:：]/u, '').replace(/^[（(](.*)[）)]$/u, '$1')) !==
    null
  )
    return 'number';
  return ROLES.find(([pattern]) => pattern.test(text))?.[1] ?? 'title';
}

/** The most lines that a head has. */
const LONGEST_HEAD = 40;

/**
 * The lines before the text itself, told apart: letterhead, 发文字号, title, the note under a title
 * （2012年3月1日公布…）, which may run over several lines.
 */
export function headLines(lines: readonly string[]): HeadLine[] {
  const head: HeadLine[] = [];
  let isNote = false;
  for (const [index, raw] of lines.entries()) {
    const text = raw.trim();
    if (text === '') continue;
    if (head.length >= LONGEST_HEAD) break;
    const opensNote = /^[（(]/u.test(text) && !OPENS_PARAGRAPH.test(text);
    if (isNote || opensNote) {
      isNote = !/[）)]$/u.test(text);
      const role = opensNote && !isNote ? roleOf(text) : 'note';
      head.push({ line: index + 1, text, role: role === 'title' ? 'note' : role });
      continue;
    }
    const role = roleOf(text);
    if (role === 'contents') break;
    if (role === 'title' && beginsText(text)) break;
    head.push({ line: index + 1, text, role });
  }
  return head;
}
