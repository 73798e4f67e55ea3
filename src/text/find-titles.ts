/** One title in book-title marks, found in a text. */
export interface FoundTitle {
  /** What stands between the marks, as printed, inner marks included. */
  title: string;
  /** Index of the opening mark. */
  start: number;
  /** Index after the closing mark. */
  end: number;
  /** 0 for an outermost title, 1 for a title inside a title, and so on. */
  depth: number;
}

/** Each opening mark and what closes it; both forms may stand inside either. */
const CLOSING: Record<string, string> = { '《': '》', '〈': '〉' };

/**
 * Finds the titles in 《》 and 〈〉, nested ones too (《关于印发〈方案〉的通知》), in the order in which they
 * open. A title may run over a line break. A mark without its counterpart is passed over and does
 * not swallow what follows.
 */
export function findTitles(text: string): FoundTitle[] {
  const open: { mark: string; start: number }[] = [];
  const closed: { start: number; end: number }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const one = text.charAt(index);
    if (one in CLOSING) {
      open.push({ mark: one, start: index });
    } else if (one === '》' || one === '〉') {
      // A closing mark of the other form ends the nearest opening mark of its own form.
      let nearest = open.length - 1;
      while (nearest >= 0 && CLOSING[open[nearest]?.mark ?? ''] !== one) nearest -= 1;
      const start = open[nearest]?.start;
      if (start === undefined) continue;
      closed.push({ start, end: index + 1 });
      open.length = nearest;
    }
  }
  closed.sort((a, b) => a.start - b.start);
  return closed.map(({ start, end }) => ({
    title: text.slice(start + 1, end - 1),
    start,
    end,
    depth: closed.filter((other) => other.start < start && other.end >= end).length,
  }));
}
