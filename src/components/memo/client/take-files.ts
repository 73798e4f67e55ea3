import type { MemoPage } from './page.ts';

/**
 * Takes files that are picked or dropped onto the page; only the first of several.
 *
 * @param typed a text is being written: a file that is still being read would take its place
 */
export function takeFiles(
  { desk, pick, file, text }: MemoPage,
  open: (file: File) => void,
  typed: () => void,
): void {
  text.addEventListener('input', typed);
  pick.addEventListener('click', () => {
    file.click();
  });
  file.addEventListener('change', () => {
    const [first] = file.files ?? [];
    if (first) open(first);
    file.value = '';
  });
  desk.addEventListener('dragover', (event) => {
    event.preventDefault();
    desk.classList.add('memo-over');
  });
  desk.addEventListener('dragleave', () => {
    desk.classList.remove('memo-over');
  });
  desk.addEventListener('drop', (event) => {
    event.preventDefault();
    desk.classList.remove('memo-over');
    const [first] = event.dataTransfer?.files ?? [];
    if (first) open(first);
  });
}
