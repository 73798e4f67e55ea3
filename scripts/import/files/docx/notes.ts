import { formatNumber } from './number-format.ts';
import { attribute, children, descendants, nameOf, valueOf, type XmlElement } from './xml.ts';

/** The format in which a section's notes are counted, e.g. `decimalEnclosedCircle`. */
function noteFormat(root: XmlElement, kind: 'footnote' | 'endnote'): string | null {
  for (const element of descendants(root)) {
    if (nameOf(element) !== `${kind}Pr`) continue;
    const format = valueOf(element, 'numFmt');
    if (format !== null) return format;
  }
  return null;
}

/** The notes of a part by id, separators left out. */
function notesById(root: XmlElement | null, kind: 'footnote' | 'endnote') {
  return new Map(
    children(root, kind)
      .filter((note) => (attribute(note, 'type') ?? 'normal') === 'normal')
      .map((note) => [attribute(note, 'id') ?? '', note]),
  );
}

const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  i: 'ⁱ',
  v: 'ᵛ',
  x: 'ˣ',
};

/** The mark of a note as it prints beside the words: ① as it is, figures raised. */
function noteMark(n: number, format: string): string {
  const mark = formatNumber(n, format) ?? String(n);
  return [...mark].map((one) => RAISED[one] ?? one).join('');
}

/** Numbers notes as the text refers to them, and keeps their order. */
export function noteReader(body: XmlElement, part: (type: string) => XmlElement | null) {
  const referred: { kind: 'footnote' | 'endnote'; note: XmlElement; mark: string }[] = [];
  const counts = { footnote: 0, endnote: 0 };
  const stories = {
    footnote: notesById(part('footnotes'), 'footnote'),
    endnote: notesById(part('endnotes'), 'endnote'),
  };
  const formats = { footnote: 'decimal', endnote: 'lowerRoman' };
  for (const kind of ['footnote', 'endnote'] as const) {
    const settings = part('settings');
    formats[kind] =
      noteFormat(body, kind) ?? (settings && noteFormat(settings, kind)) ?? formats[kind];
  }
  return {
    referred,
    markOf: (kind: 'footnote' | 'endnote', id: string): string => {
      const note = stories[kind].get(id);
      if (note === undefined) return '';
      counts[kind] += 1;
      const mark = noteMark(counts[kind], formats[kind]);
      referred.push({ kind, note, mark });
      return mark;
    },
  };
}
