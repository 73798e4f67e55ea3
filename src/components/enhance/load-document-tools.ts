/** Brings what helps in a page of many items at the first sign of a reader; a page of one needs none of it. */
import { atFirstSign } from './first-sign.ts';

if (document.querySelector('.it, .tasks')) {
  atFirstSign(() => void import('./document-tools.ts'));
}
