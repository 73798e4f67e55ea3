/** Where what was typed waits for the page to be loaded anew; early.js looks for it. */
const KEY = 'site-typed';

/** What a reader had typed into a page. */
interface Typed {
  path: string;
  /** The edition of the page that was left. */
  edition: string;
  /** One entry a field, in the order of the page. */
  fields: string[];
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Fields that take words. What is chosen stands in the address or is remembered on the device. */
const fieldsOf = (page: Document) =>
  Array.from(page.querySelectorAll<Field>('input[name=q], input[type=text], textarea'));

/**
 * Keeps what was typed over the next load of this page.
 *
 * @returns whether it was kept: it may be too long, and storage may be switched off
 */
export function keepTyped(edition: string): boolean {
  const fields = fieldsOf(document).map(({ value }) => value);
  const typed: Typed = { path: location.pathname, edition, fields };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(typed));
    return true;
  } catch {
    return fields.every((value) => value === '');
  }
}

/**
 * Puts back what was typed before this page was loaded anew.
 *
 * @returns the edition of the page that was left; null when nothing was kept
 */
export function giveBackTyped(): string | null {
  const typed = takeTyped();
  if (typed?.path !== location.pathname) return null;
  fieldsOf(document).forEach((field, at) => {
    const value = typed.fields[at] ?? '';
    if (value === '') return;
    field.value = value;
    // The search page would put the query of its address there.
    field.dataset.typed = '1';
  });
  return typed.edition;
}

function takeTyped(): Typed | null {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return text === null ? null : (JSON.parse(text) as Typed);
  } catch {
    return null;
  }
}
