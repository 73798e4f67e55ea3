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

/** The tag of a link that is put between two letters of one w:t. */
interface Cut {
  index: number;
  tag: string;
  order: number;
}

const CLOSE_FIRST = 0;
const OPEN_NEXT = 1;
const TEXT_LAST = 2;

const isBlank = (letter: string) => /[ \t\r\n]/u.test(letter);
const closing = (wrappers: string[]) =>
  [...wrappers]
    .reverse()
    .map((tag) => `</${/^<([^\s>]+)/.exec(tag)?.[1] ?? ''}>`)
    .join('');

/** What ends a run at a cut, stands outside run and wrappers, and opens the run again. */
function seam({ run }: TextAtom, tag: string): string {
  const middle = `${closing(run.wrappers)}${tag}${run.wrappers.join('')}`;
  return `</${writtenPrefix(run.open)}r>${middle}${run.open}${run.properties}`;
}

/** The tag of a link before the first or behind the last letter of an atom, outside its w:t. */
function beside(atom: TextAtom, behind: boolean, { tag, order }: Cut): Edit {
  const { run, start, end } = atom;
  const wrapped = `${closing(run.wrappers)}${tag}${run.wrappers.join('')}`;
  const at = behind ? end : start;
  const edge = behind ? end === run.contentEnd : start === run.content;
  if (edge) {
    const outside = behind ? run.end : run.start;
    return { start: outside, end: outside, text: wrapped, order };
  }
  return { start: at, end: at, text: seam(atom, tag), order };
}

/**
 * A w:t cut in pieces. Blanks at a cut stood inside the text and were shown, so that their piece gets
 * xml:space; those at the ends of a w:t without it were not shown and stay so.
 */
function pieces(xml: string, atom: TextAtom, cuts: readonly Cut[]): Edit {
  const { run, places, text, start, end } = atom;
  const content = places[0] ?? start;
  const open = xml.slice(start, content);
  const prefix = writtenPrefix(open);
  const whole = open.includes('xml:space');
  const piece = (from: number, till: number): string => {
    const raw = (a: number, b: number) => xml.slice(places[a] ?? content, places[b] ?? end);
    const element = (tag: string, a: number, b: number) =>
      a < b ? `${tag}${raw(a, b)}</${prefix}t>` : '';
    const shown =
      (from > 0 && isBlank(text.charAt(from))) ||
      (till < text.length && isBlank(text.charAt(till - 1)));
    if (whole || !shown) return element(open, from, till);
    // Unseen blanks on the other side get a w:t of their own, which shows none.
    let first = from;
    while (from === 0 && first < till && isBlank(text.charAt(first))) first += 1;
    let last = till;
    while (till === text.length && last > first && isBlank(text.charAt(last - 1))) last -= 1;
    const kept = `<${prefix}t xml:space="preserve">`;
    return element(open, from, first) + element(kept, first, last) + element(open, last, till);
  };
  const ordered = [...cuts].sort((a, b) => a.index - b.index || a.order - b.order);
  let out = '';
  let from = 0;
  for (const { index, tag } of ordered) {
    if (index > from) out += piece(from, index);
    out += seam({ ...atom, run }, tag);
    from = index;
  }
  return { start, end, text: out + piece(from, text.length), order: TEXT_LAST };
}

/** What became of one link. */
interface Put {
  /** The atoms in stretches that one w:hyperlink can hold. */
  groups: TextAtom[][];
  /** In Chinese, why it was not put; null when it was. */
  why: string | null;
}

/** The atoms of a link in stretches that one w:hyperlink can hold, or why there is none. */
function stretches({ atoms }: Paragraph, { start, end }: LinkPart): Put {
  const touched = atoms.filter(({ from, text }) => from < end && from + text.length > start);
  const closed = touched.find(({ run }) => run.closed !== null)?.run.closed ?? null;
  if (closed !== null) return { groups: [], why: closed };
  const groups: TextAtom[][] = [];
  for (const atom of touched) {
    const last = lastOf(groups);
    if (last?.[0]?.run.parent === atom.run.parent) last.push(atom);
    else groups.push([atom]);
  }
  return { groups, why: groups.length === 0 ? '这里没有可以加链接的文字' : null };
}

function apply(xml: string, edits: Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.order - b.order);
  let out = '';
  let at = 0;
  for (const { start, end, text } of ordered) {
    out += xml.slice(at, start) + text;
    at = end;
  }
  return out + xml.slice(at);
}

const DECLARES = /\sxmlns:r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Whether `r:` means the relationships at every place of a part: declared on its root, and never otherwise. */
function isDeclared(xml: string, namespace: string): boolean {
  const root = /<(?![?!])[^>]*>/.exec(xml)?.[0] ?? '';
  const uris = (text: string) => [...text.matchAll(DECLARES)].map(([, a, b]) => a ?? b ?? '');
  return uris(root).includes(namespace) && uris(xml).every((uri) => uri === namespace);
}

/** A part with links, and what became of each of them in their order. */
export interface Linked {
  xml: string;
  /** In Chinese, why a link was not put; null for those that were. */
  refused: (string | null)[][];
}

/**
 * Puts w:hyperlink around the linked stretches of one part. Runs are cut where a link starts or ends
 * and keep their formatting; every other byte stays. `idOf` gives the relationship of a record.
 */
export function addHyperlinks(
  xml: string,
  paragraphs: { paragraph: Paragraph; links: LinkPart[] }[],
  idOf: (record: string) => string,
): Linked {
  const namespace = relationshipBase(xml);
  const declared = isDeclared(xml, namespace);
  const edits: Edit[] = [];
  const cuts = new Map<TextAtom, Cut[]>();
  const put = (atom: TextAtom, cut: Cut) => {
    const { text, isText } = atom;
    if (isText && cut.index > 0 && cut.index < text.length) {
      cuts.set(atom, [...(cuts.get(atom) ?? []), cut]);
    } else edits.push(beside(atom, cut.order === CLOSE_FIRST, cut));
  };
  const refused = paragraphs.map(({ paragraph, links }) =>
    links.map((link) => {
      const { groups, why } = stretches(paragraph, link);
      for (const group of groups) {
        const first = group[0];
        const last = lastOf(group);
        if (!first || !last) continue;
        const id = `r:id="${idOf(link.record)}"`;
        const w = writtenPrefix(first.run.open);
        // A prefix that the run declares for itself is unknown outside it.
        const own =
          /\sxmlns(?::[\w.-]+)?\s*=\s*(?:"[^"]*"|'[^']*')/.exec(first.run.open)?.[0] ?? '';
        // An attribute without a prefix would be in no namespace.
        const history = w === '' ? '' : ` ${w}history="1"`;
        const names = `${own}${declared ? '' : ` xmlns:r="${namespace}"`}`;
        const from = Math.max(0, link.start - first.from);
        const till = Math.min(last.text.length, link.end - last.from);
        const open = `<${w}hyperlink${names} ${id}${history}>`;
        put(first, { index: from, tag: open, order: OPEN_NEXT });
        put(last, { index: till, tag: `</${w}hyperlink>`, order: CLOSE_FIRST });
      }
      return why;
    }),
  );
  for (const [atom, own] of cuts) edits.push(pieces(xml, atom, own));
  return { xml: apply(xml, edits), refused };
}
