import {
  attribute,
  child,
  children,
  descendants,
  elements,
  nameOf,
  type XmlElement,
} from './xml.ts';

/** What the editor wants done with tracked changes. */
export type ChangeChoice = 'accept' | 'reject' | null;

/** How many insertions, deletions and comments a file holds. */
export interface Tracked {
  insertions: number;
  deletions: number;
  /** The first words that were changed, for the message. */
  sample: string;
}

const INSERTED = ['ins', 'moveTo'];
const DELETED = ['del', 'moveFrom'];

/** Whether the mark of a paragraph itself was inserted or deleted: it then joins with the next. */
function markIs(paragraph: XmlElement, names: readonly string[]): boolean {
  const rPr = child(child(paragraph, 'pPr'), 'rPr');
  return elements(rPr).some((element) => names.includes(nameOf(element)));
}

/** Whether a change of properties says something that is printed: another number, hidden words. */
function changesPrint(change: XmlElement): boolean {
  const own = change.parentNode as XmlElement;
  const old = elements(change)[0] ?? null;
  const shown = (properties: XmlElement | null, name: string) =>
    [child(properties, name)].map((e) => (e === null ? '' : serialize(e))).join('');
  const names = nameOf(change) === 'pPrChange' ? ['numPr', 'pStyle'] : ['vanish'];
  return names.some((name) => shown(own, name) !== shown(old, name));
}

/** An element as text, enough to tell two of them apart. */
function serialize(element: XmlElement): string {
  const own = `${nameOf(element)}=${attribute(element, 'val') ?? ''}`;
  return `${own}(${elements(element).map(serialize).join(',')})`;
}

/** Counts what was tracked in a part and prints differently with it and without it. */
export function findTracked(root: XmlElement): Tracked {
  const tracked: Tracked = { insertions: 0, deletions: 0, sample: '' };
  for (const element of descendants(root)) {
    const name = nameOf(element);
    if (INSERTED.includes(name) || name === 'cellIns') tracked.insertions += 1;
    else if ([...DELETED, 'cellDel', 'cellMerge'].includes(name)) tracked.deletions += 1;
    else if ((name === 'pPrChange' || name === 'rPrChange') && changesPrint(element))
      tracked.insertions += 1;
    else continue;
    if (tracked.sample === '') tracked.sample = (element.textContent ?? '').trim().slice(0, 20);
  }
  return tracked;
}

/** Takes an element out and leaves what it held in its place. */
function unwrap(element: XmlElement): void {
  const parent = element.parentNode;
  while (element.firstChild !== null) parent?.insertBefore(element.firstChild, element);
  parent?.removeChild(element);
}

/** Puts the runs of the next paragraph behind this one's: what is between them was never there. */
function joinWithNext(paragraph: XmlElement): void {
  let next = paragraph.nextSibling;
  while (next !== null && next.nodeType !== next.ELEMENT_NODE) next = next.nextSibling;
  const following = next as XmlElement | null;
  if (following === null || nameOf(following) !== 'p') return;
  // Word gives the joined paragraph the properties of the second.
  for (const pPr of children(paragraph, 'pPr')) paragraph.removeChild(pPr);
  const own = child(following, 'pPr');
  if (own !== null) paragraph.insertBefore(own, paragraph.firstChild);
  while (following.firstChild !== null) paragraph.appendChild(following.firstChild);
  following.parentNode?.removeChild(following);
}

/** Puts the earlier properties back, when changes are rejected. */
function restore(change: XmlElement): void {
  const own = change.parentNode as XmlElement;
  const old = elements(change)[0] ?? null;
  while (own.firstChild !== null) own.removeChild(own.firstChild);
  while (old?.firstChild) own.appendChild(old.firstChild);
}

/**
 * Settles the tracked changes of a part as Word's “accept all” or “reject all” would. Deleted words
 * become words again (`w:delText` reads as `w:t`) when the deletion is rejected.
 */
export function settleChanges(root: XmlElement, choice: 'accept' | 'reject'): void {
  const gone = choice === 'accept' ? DELETED : INSERTED;
  const kept = choice === 'accept' ? INSERTED : DELETED;
  const isThere = (element: XmlElement): boolean => {
    for (let node: typeof element.parentNode = element; node !== null; node = node.parentNode)
      if (node === root) return true;
    return false;
  };
  const all = [...descendants(root)];
  const joining = all.filter((element) => nameOf(element) === 'p' && markIs(element, gone));
  for (const element of all) {
    if (!isThere(element)) continue;
    const name = nameOf(element);
    const parentName = element.parentNode === null ? '' : nameOf(element.parentNode as XmlElement);
    if (name === 'tr') {
      if (elements(child(element, 'trPr')).some((e) => gone.includes(nameOf(e))))
        element.parentNode?.removeChild(element);
    } else if (name === 'tc') {
      const wanted = choice === 'accept' ? 'cellDel' : 'cellIns';
      if (child(child(element, 'tcPr'), wanted) !== null) element.parentNode?.removeChild(element);
    } else if (['rPr', 'trPr', 'tcPr', 'numPr'].includes(parentName)) {
      if (choice === 'reject' && /^(?:rPr|tcPr|trPr)Change$/.test(name)) restore(element);
    } else if (choice === 'reject' && name === 'pPrChange') restore(element);
    else if (gone.includes(name)) element.parentNode?.removeChild(element);
    else if (kept.includes(name)) unwrap(element);
  }
  // From the last on, so that several in a row all join.
  for (const paragraph of joining.reverse()) if (isThere(paragraph)) joinWithNext(paragraph);
}
