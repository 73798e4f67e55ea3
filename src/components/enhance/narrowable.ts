import { itemsOfPage } from './items-of-page.ts';

/** A list of so many is taken in at a few glances. */
const FEW = 12;

/** A list that is long enough to be narrowed to some of its items. */
export interface Narrowable {
  kind: 'document' | 'relations';
  /** What the items stand in. */
  list: HTMLElement;
  items: readonly HTMLElement[];
  /** Puts the button that opens the filter where there is room for it. */
  offer: (button: HTMLElement) => void;
  /** Puts the filter before what it filters. */
  place: (panel: HTMLElement) => void;
}

/** The long list of the page: the items of a document or section, else what an item is related to. */
export function narrowable(): Narrowable | null {
  const found = ofDocument() ?? ofRelations();
  return found && found.items.length > FEW ? found : null;
}

function ofDocument(): Narrowable | null {
  const list = document.querySelector<HTMLElement>('.flow');
  const where = document.querySelector<HTMLElement>('.where');
  if (!list) return null;
  const offer = (button: HTMLElement) => {
    if (where) where.querySelector('span')?.after(small(button));
    else document.querySelector('.cite')?.append(button);
  };
  const place = (panel: HTMLElement) => {
    list.prepend(panel);
  };
  return { kind: 'document', list, items: itemsOfPage(), offer, place };
}

function ofRelations(): Narrowable | null {
  const heading = document.querySelector<HTMLElement>('.more .rel h2');
  const first = heading?.closest<HTMLElement>('.rel');
  const list = first?.parentElement;
  if (!heading || !list) return null;
  const items = [...list.querySelectorAll<HTMLElement>('.links > li')];
  const offer = (button: HTMLElement) => {
    heading.append(' ', small(button));
  };
  const place = (panel: HTMLElement) => {
    first.before(panel);
  };
  return { kind: 'relations', list, items, offer, place };
}

/** Within a line that is there already, which it must not make higher. */
function small(button: HTMLElement): HTMLElement {
  const span = document.createElement('span');
  span.className = 'cite-small by small noprint';
  span.dataset.nocopy = '';
  span.append(button);
  return span;
}
