import type {} from 'vite/types/customEvent.js';

/** What a page of `npm run dev` says of the last import. */
export interface Report {
  /** Whether the page shows what was changed, in Chinese. */
  title: string;
  /** What is wrong, as the terminal prints it. */
  text: string;
}

/** A page asks as soon as it can listen; what it is told takes the place of what it was told before. */
export const ASK = 'import:ask';
export const TELL = 'import:tell';

declare module 'vite/types/customEvent.js' {
  interface CustomEventMap {
    [ASK]: null;
    [TELL]: Report | null;
  }
}
