/** What helps in a long document: the place, the jump to a number, each item's own actions, a filter. */
import './follow-contents.ts';
import './item-tools.ts';
import './jump-to-number.ts';
import './offer-narrow.ts';
