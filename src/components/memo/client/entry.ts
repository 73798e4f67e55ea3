import { isOfThisEdition, UPDATED } from '../../../edition/page-edition.ts';
import { STAMP } from '../../../edition/stamp.ts';
import { byId } from './by-id.ts';

/** The desk works with the page of its own edition alone; with another it says so and stays still. */
if (isOfThisEdition(STAMP, 'memo.js')) void import('./main.ts');
else byId('memo-status', HTMLElement).textContent = UPDATED;
