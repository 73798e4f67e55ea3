/** Brings what helps in a long document at the first sign of a reader. */
import { atFirstSign } from './first-sign.ts';

atFirstSign(() => void import('./document-tools.ts'));
