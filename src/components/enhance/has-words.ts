/** Text as it is compared: blanks and case do not count. */
const plain = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

const known = new WeakMap<HTMLElement, string>();

/** The words of an item without its buttons. */
function wordsOf(item: HTMLElement): string {
  const text = known.get(item);
  if (text !== undefined) return text;
  const copy = item.cloneNode(true) as HTMLElement;
  for (const tool of copy.querySelectorAll('[data-nocopy], .related')) tool.remove();
  const words = plain(copy.textContent);
  known.set(item, words);
  return words;
}

/** Whether an item of a list has all the words that were typed, in any order. */
export function hasWords(item: HTMLElement, typed: string): boolean {
  const text = wordsOf(item);
  return typed
    .trim()
    .split(/\s+/)
    .every((word) => text.includes(plain(word)));
}
