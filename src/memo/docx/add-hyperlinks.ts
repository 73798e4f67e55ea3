import type { LinkPart } from '../corpus/finding.ts';
import type { Paragraph, TextAtom } from './paragraph.ts';
import { lastOf } from '../../text/last-of.ts';
import { relationshipBase } from './relationships.ts';
import { writtenPrefix } from './word-names.ts';

/** A stretch of the XML and what to put in its place; an insertion where it is empty. */
interface Edit {
  start: number;
  end: number;
  text: string;
  /** Of two at one place the end of a link comes first. */
  order: number;
}

const preserved = (w: string) => `<${w}t xml:space="preserve">`;
const closing = (wrappers: string[]) =>
  [...wrappers]
    .reverse()
    .map((tag) => `</${/^<([^\s>]+)/.exec(tag)?.[1] ?? ''}>`)
    .join('');

/** Cuts the run of an atom before its letter `index` and puts `tag` there, outside run and wrappers. */
function cutBefore({ run, places, start, isText }: TextAtom, index: number, tag: string): Edit {
  const middle = `${closing(run.wrappers)}${tag}${run.wrappers.join('')}`;
  const again = `${run.open}${run.properties}`;
  const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text, order: 1 });
  if (index === 0 && start === run.content) return insertion(run.start, middle);
  const w = writtenPrefix(run.open);
  if (index === 0 || !isText) return insertion(start, `</${w}r>${middle}${again}`);
  return insertion(places[index] ?? start, `</${w}t></${w}r>${middle}${again}${preserved(w)}`);
}

/** Cuts the run of an atom after its first `count` letters. */
function cutAfter({ run, places, text, end, isText }: TextAtom, count: number, tag: string): Edit {
  const middle = `${closing(run.wrappers)}${tag}${run.wrappers.join('')}`;
  const again = `${run.open}${run.properties}`;
  const insertion = (at: number, words: string): Edit => ({
    start: at,
    end: at,
    text: words,
    order: 0,
  });
  const w = writtenPrefix(run.open);
  if (count < text.length && isText) {
    return insertion(places[count] ?? end, `</${w}t></${w}r>${middle}${again}${preserved(w)}`);
  }
  if (end === run.contentEnd) return insertion(run.end, middle);
  return insertion(end, `</${w}r>${middle}${again}`);
}

/** A w:t that ends in a blank after a cut needs xml:space, or Word drops the blank. */
function keepBlank(
  xml: string,
  { run, start, places, text, isText }: TextAtom,
  index: number,
): Edit[] {
  const content = places[0] ?? start;
  const tag = xml.slice(start, content);
  if (!isText || index <= 0 || !/\s/u.test(text.charAt(index - 1)) || tag.includes('xml:space'))
    return [];
  return [{ start, end: content, text: preserved(writtenPrefix(run.open)), order: 1 }];
}

/** The atoms of a link in stretches that one w:hyperlink can hold. */
function stretches({ atoms }: Paragraph, { start, end }: LinkPart): TextAtom[][] {
  const touched = atoms.filter(({ from, text }) => from < end && from + text.length > start);
  if (touched.some(({ run }) => !run.linkable)) return [];
  const groups: TextAtom[][] = [];
  for (const atom of touched) {
    const last = lastOf(groups);
    if (last?.[0]?.run.parent === atom.run.parent) last.push(atom);
    else groups.push([atom]);
  }
  return groups;
}

function apply(xml: string, edits: Edit[]): string {
  const seen = new Set<string>();
  const ordered = edits
    .filter((edit) => {
      // Two cuts of one w:t may both ask for xml:space.
      const key = edit.end > edit.start ? `${edit.start}` : `${seen.size}+`;
      return seen.has(key) ? false : seen.add(key);
    })
    .sort((a, b) => a.start - b.start || a.order - b.order);
  let out = '';
  let at = 0;
  for (const { start, end, text } of ordered) {
    out += xml.slice(at, start) + text;
    at = end;
  }
  return out + xml.slice(at);
}

/**
 * Puts w:hyperlink around the linked stretches of one part. Runs are cut where a link starts or ends
 * and keep their formatting; every other byte stays. `idOf` gives the relationship of a record.
 */
export function addHyperlinks(
  xml: string,
  paragraphs: { paragraph: Paragraph; links: LinkPart[] }[],
  idOf: (record: string) => string,
): string {
  const namespace = relationshipBase(xml);
  const declared = xml.slice(0, 8000).includes(`xmlns:r="${namespace}"`);
  const edits: Edit[] = [];
  for (const { paragraph, links } of paragraphs) {
    for (const link of links) {
      for (const group of stretches(paragraph, link)) {
        const first = group[0];
        const last = lastOf(group);
        if (!first || !last) continue;
        const id = `r:id="${idOf(link.record)}"`;
        const w = writtenPrefix(first.run.open);
        // An attribute without a prefix would be in no namespace.
        const history = w === '' ? '' : ` ${w}history="1"`;
        const open = `<${w}hyperlink ${declared ? '' : `xmlns:r="${namespace}" `}${id}${history}>`;
        const from = Math.max(0, link.start - first.from);
        const till = Math.min(last.text.length, link.end - last.from);
        edits.push(cutBefore(first, from, open), cutAfter(last, till, `</${w}hyperlink>`));
        edits.push(...keepBlank(xml, first, from), ...keepBlank(xml, last, till));
      }
    }
  }
  return apply(xml, edits);
}
