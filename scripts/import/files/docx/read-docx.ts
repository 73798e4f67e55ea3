import type { Archive } from '../zip/archive.ts';
import {
  refused,
  type FileBlock,
  type FileQuestion,
  type FileReading,
  type LeftOut,
} from '../file-text.ts';
import { findTracked, settleChanges, type ChangeChoice, type Tracked } from './changes.ts';
import { readNumbering } from './numbering.ts';
import { noteReader } from './notes.ts';
import { readStory, type StoryContext, type StoryNotes } from './story.ts';
import { readStyles } from './styles.ts';
import { attribute, children, elements, parseXml, type XmlElement } from './xml.ts';

/** What the editor has decided about changes and comments that the file still carries. */
export interface DocxOptions {
  changes: ChangeChoice;
  dropComments: boolean;
}

const NOT_WORD = '压缩包里没有 Word 正文，不是 .docx 文件：请在 Word 或 WPS 中另存为 .docx';
const BROKEN = '文件损坏，读不出正文：请在 Word 或 WPS 中打开另存一次，或者请发文单位重发';
const BOMB = '文件里声明了 XML 实体，正常的公文没有，可能会撑满内存，没有读：请核对文件的来历';

/** A part of the package and those that belong to it. */
interface Parts {
  body: XmlElement;
  part: (type: string) => XmlElement | null;
  /** Headers and footers, of which a document may have several. */
  parts: (type: string) => XmlElement[];
  comments: number;
}

/** A path in a package, relative to the part that names it. */
function resolvePart(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/'))
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  return path.join('/');
}

class XmlFault extends Error {}

async function open(archive: Archive, name: string): Promise<XmlElement | null> {
  const text = await archive.text(name);
  if (text === null) return null;
  const parsed = parseXml(text);
  if (parsed.root === null) throw new XmlFault(parsed.error === 'bomb' ? BOMB : BROKEN);
  return parsed.root;
}

/** The targets of a part's relationships by the last word of their type: `styles`, `header`. */
async function relations(
  archive: Archive,
  part: string,
): Promise<{ type: string; path: string }[]> {
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : '';
  const root = await open(archive, `${folder}_rels/${part.slice(folder.length)}.rels`);
  return elements(root)
    .filter((one) => attribute(one, 'TargetMode') !== 'External')
    .map((one) => ({
      type: (attribute(one, 'Type') ?? '').split('/').at(-1) ?? '',
      path: resolvePart(part, attribute(one, 'Target') ?? ''),
    }));
}

async function openParts(archive: Archive): Promise<Parts | null> {
  const main = (await relations(archive, '')).find(({ type }) => type === 'officeDocument')?.path;
  const root = main === undefined ? null : await open(archive, main);
  const body = root === null ? undefined : children(root, 'body')[0];
  if (main === undefined || body === undefined) return null;
  const roots = new Map<string, XmlElement[]>();
  for (const { type, path } of await relations(archive, main)) {
    if (!/^(?:styles|numbering|footnotes|endnotes|header|footer|settings|comments)$/.test(type))
      continue;
    const found = await open(archive, path);
    if (found !== null) roots.set(type, [...(roots.get(type) ?? []), found]);
  }
  return {
    body,
    part: (type) => roots.get(type)?.[0] ?? null,
    parts: (type) => roots.get(type) ?? [],
    comments: children(roots.get('comments')?.[0] ?? null, 'comment').length,
  };
}

/** Why tracked changes or comments keep the file from being read; null where nothing does. */
function unsettled(tracked: Tracked, comments: number, options: DocxOptions): string | null {
  const { insertions, deletions, sample } = tracked;
  if (insertions + deletions > 0 && options.changes === null) {
    const near = sample === '' ? '' : `（如“${sample}”）`;
    return (
      `文件里还有没定稿的修订：插入 ${insertions} 处，删除 ${deletions} 处${near}。` +
      '请发文单位确认定稿；或者加 --accept-changes（全部接受）、--reject-changes（全部拒绝）再添加'
    );
  }
  if (comments > 0 && !options.dropComments)
    return `文件里还有批注 ${comments} 处，批注不是正文。请确认是定稿，加 --drop-comments（不要批注）再添加`;
  return null;
}

/** What an editor is asked about things that are in the file and could not become text. */
function questionsOf({ objects, formulas, formats }: StoryNotes): FileQuestion[] {
  const questions: FileQuestion[] = [];
  const counts = new Map<string, number>();
  for (const name of objects) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, count] of counts) {
    const message = `文件里有${name} ${count} 处，里面的字没有读：看看是不是正文（印章、徽标不是）`;
    questions.push({ rule: 'picture-unread', text: '', message });
  }
  for (const text of formulas)
    questions.push({ rule: 'formula', text, message: `公式“${text}”只按次序读出了符号，核对写法` });
  for (const format of new Set(formats)) {
    const message = `自动编号用了不认识的格式“${format}”，编号没有读出来：在 Word 中改用普通编号后再添加`;
    questions.push({ rule: 'number-format', text: '\ufffd', message });
  }
  return questions;
}

const plainText = (blocks: readonly FileBlock[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.map((row) => row.map(({ lines }) => lines.join(' ')).join(' ')).join(' '),
    )
    .join(' ')
    .trim();

/** Reads the text of a .docx as Word prints it, numbers that Word computes included. */
export async function readDocx(archive: Archive, options: DocxOptions): Promise<FileReading> {
  let parts: Parts | null;
  try {
    parts = await openParts(archive);
  } catch (error) {
    if (error instanceof XmlFault) return refused(error.message);
    throw error;
  }
  if (parts === null) return refused(NOT_WORD);
  const told: string[] = [];
  const stories = [
    parts.body,
    ...['footnotes', 'endnotes', 'header', 'footer'].flatMap((type) => parts.parts(type)),
  ];
  const tracked = stories.map(findTracked).reduce((a, b) => ({
    insertions: a.insertions + b.insertions,
    deletions: a.deletions + b.deletions,
    sample: a.sample === '' ? b.sample : a.sample,
  }));
  const reason = unsettled(tracked, parts.comments, options);
  if (reason !== null) return refused(reason);
  if (options.changes !== null && tracked.insertions + tracked.deletions > 0) {
    const { changes } = options;
    for (const story of stories) settleChanges(story, changes);
    told.push(changes === 'accept' ? '修订已全部接受。' : '修订已全部拒绝。');
  }
  if (parts.comments > 0) told.push(`批注 ${parts.comments} 处没有采用。`);

  const styles = readStyles(parts.part('styles'));
  const notes: StoryNotes = { hidden: [], formulas: [], objects: [], formats: [], nested: 0 };
  const { referred, markOf } = noteReader(parts.body, parts.part);
  const numberingRoot = parts.part('numbering');
  const context: StoryContext = {
    styles,
    numbering: readNumbering(numberingRoot, styles),
    markOf,
    notes,
  };
  const blocks = readStory(parts.body, context);
  // Notes count their lists apart from the body, and may not refer to further notes.
  for (const { note, mark } of referred) {
    const own = readStory(note, { ...context, numbering: readNumbering(numberingRoot, styles) });
    const [first, ...rest] = own;
    if (first?.kind === 'paragraph')
      blocks.push({ kind: 'paragraph', text: `${mark} ${first.text.trim()}` }, ...rest);
    else blocks.push(...own);
  }
  const leftOut = (['header', 'footer'] as const).flatMap((type) =>
    parts.parts(type).flatMap((root): LeftOut[] => {
      const quiet = { hidden: [], formulas: [], objects: [], formats: [], nested: 0 };
      const text = plainText(readStory(root, { ...context, notes: quiet }));
      return text === '' ? [] : [{ text, reason: type === 'header' ? '页眉' : '页脚' }];
    }),
  );
  for (const text of notes.hidden) {
    leftOut.push({ text, reason: '隐藏文字，Word 不印出' });
    told.push(`有隐藏文字，Word 不印出，没有采用：“${text.slice(0, 40)}”。`);
  }
  if (notes.nested > 0) told.push(`表格的格子里还有表格 ${notes.nested} 张，里面的行各作一行。`);
  return { text: { blocks, leftOut, questions: questionsOf(notes), told }, error: null };
}
