import { labelOf } from '../../place/place.ts';
import { printedClause } from '../../cite/printed-clause.ts';
import { shownItem, type ShownItem } from '../../cite/shown-item.ts';

/** What a block of buttons stands for. */
export interface CitedItem {
  /** The address under which the reader reads the site. */
  url: string;
  /** 附件第45项; null for the document itself. */
  place: string | null;
  /** The clause's printed paragraphs. */
  clause: string[];
}

/** The page's own block: it says everything about itself, and the document's data for all. */
export function ownBlock(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-document]');
}

/** Reads what a block cites: from its data, or from the words of the item in which it stands. */
export function citedItem(block: HTMLElement): CitedItem {
  const own = ownBlock();
  const base = new URL(own?.dataset.cite ?? '', location.href);
  const said = block.dataset.clause?.split('\n');
  const item = block.closest<HTMLElement>('.it, tr');
  if (block === own || item === null) {
    return { url: base.href, place: block.dataset.place ?? null, clause: said ?? [] };
  }
  const url = new URL(`${own?.dataset.items ?? ''}${item.id}/`, base);
  const shown = shownItem({
    id: url.pathname.split('/').slice(-3, -1).join('/'),
    kind: (block.dataset.kind ?? 'paragraph') as ShownItem['kind'],
    label: item.querySelector('a')?.textContent ?? '',
    title: item.querySelector('.ti')?.textContent ?? null,
    text: shownText(item),
  });
  return {
    url: url.href,
    place: block.dataset.place ?? labelOf(shown),
    clause: said ?? printedClause(shown),
  };
}

/** The printed paragraphs; marks of ours carry their words in attributes, not as text. */
function shownText(item: HTMLElement): string {
  const paragraphs = item.querySelectorAll('.print > p:not(.lost), td > p');
  return Array.from(paragraphs, ({ textContent }) => textContent).join('\n');
}
