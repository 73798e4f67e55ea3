/** A stretch of a line. */
interface Zone {
  start: number;
  end: number;
}

/** What a Markdown line holds besides prose. */
export interface LineZones {
  /** The whole line is code, front matter or a link definition: not read at all. */
  code: boolean;
  /** Links, images, code spans, HTML: read, but no link is put inside. */
  closed: Zone[];
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const CLOSED =
  /(`+)(?!`)[^`]*\1|!?\[(?:[^[\]]|\[[^[\]]*\])*\](?:\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+"[^"]*")?\)|\[[^\]]*\])|<[^<>]{1,500}>|^\s{0,3}\[[^\]]+\]:.*$/g;

/** Says for each line of a Markdown text where no link may be put. */
export function markdownZones(lines: readonly string[]): LineZones[] {
  let fence: string | null = null;
  let front =
    lines[0]?.trim() === '---' && lines.slice(1, 200).some((line) => line.trim() === '---');
  return lines.map((line, index) => {
    const closed = [...line.matchAll(CLOSED)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    if (front) {
      if (index > 0 && line.trim() === '---') front = false;
      return { code: true, closed };
    }
    const mark = FENCE.exec(line)?.[1];
    if (fence !== null) {
      if (mark && mark.startsWith(fence) && line.trim() === mark) fence = null;
      return { code: true, closed };
    }
    if (mark) {
      fence = mark;
      return { code: true, closed };
    }
    return { code: false, closed };
  });
}
