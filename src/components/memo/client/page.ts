import { byId } from './by-id.ts';

/** The parts of `/memo/` that the program works with; their ids stand in MemoDesk.astro. */
export interface MemoPage {
  desk: HTMLElement;
  text: HTMLTextAreaElement;
  file: HTMLInputElement;
  check: HTMLButtonElement;
  pick: HTMLButtonElement;
  clear: HTMLButtonElement;
  status: HTMLElement;
  result: HTMLElement;
  summary: HTMLElement;
  /** The name of the file that was checked. */
  name: HTMLElement;
  /** What must be changed first. */
  first: HTMLElement;
  undo: HTMLButtonElement;
  report: HTMLButtonElement;
  /** The counts, which are buttons that list one class. */
  classes: HTMLElement;
  units: HTMLInputElement;
  list: HTMLElement;
  view: HTMLElement;
  rich: HTMLButtonElement;
  markdown: HTMLButtonElement;
  docx: HTMLButtonElement;
  said: HTMLElement;
  /** The site's address that links get, without a slash at its end. */
  site: string;
}

/** Of a page from the web its own place; of a page opened as a file the address set at the build. */
function siteOf(desk: HTMLElement): string {
  const { root = '/', site = '' } = desk.dataset;
  const here = location.protocol.startsWith('http') ? new URL(root, location.href).href : site;
  return here.replace(/\/+$/, '');
}

/** Finds the parts of the page. */
export function findPage(): MemoPage {
  const desk = byId('memo-desk', HTMLElement);
  return {
    desk,
    text: byId('memo-text', HTMLTextAreaElement),
    file: byId('memo-file', HTMLInputElement),
    check: byId('memo-check', HTMLButtonElement),
    pick: byId('memo-pick', HTMLButtonElement),
    clear: byId('memo-clear', HTMLButtonElement),
    status: byId('memo-status', HTMLElement),
    result: byId('memo-result', HTMLElement),
    summary: byId('memo-summary', HTMLElement),
    name: byId('memo-name', HTMLElement),
    first: byId('memo-first', HTMLElement),
    undo: byId('memo-undo', HTMLButtonElement),
    report: byId('memo-report', HTMLButtonElement),
    classes: byId('memo-classes', HTMLElement),
    units: byId('memo-units', HTMLInputElement),
    list: byId('memo-findings', HTMLElement),
    view: byId('memo-view', HTMLElement),
    rich: byId('memo-rich', HTMLButtonElement),
    markdown: byId('memo-markdown', HTMLButtonElement),
    docx: byId('memo-docx', HTMLButtonElement),
    said: byId('memo-said', HTMLElement),
    site: siteOf(desk),
  };
}
