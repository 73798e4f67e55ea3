/** Under this name the words to mark wait for the page that is opened; it takes them away. */
export const MARKS_KEY = 'search-marks';

/** What waits: the address and the words' codes. */
export interface WaitingMarks {
  path: string;
  marks: string[];
}

/**
 * Leaves the words for the page that a result opens. They are not put into the link: an address that
 * is copied from a result must be the permanent one.
 */
export function rememberMarks(item: HTMLElement, marks: readonly string[]): void {
  const link = item.querySelector('a');
  if (!link) return;
  const leave = () => {
    const waiting: WaitingMarks = { path: new URL(link.href).pathname, marks: [...marks] };
    try {
      // A new tab does not share sessionStorage.
      localStorage.setItem(MARKS_KEY, JSON.stringify(waiting));
    } catch {
      // Storage is switched off: the page opens without marks.
    }
  };
  link.addEventListener('click', leave);
  link.addEventListener('auxclick', leave);
}
