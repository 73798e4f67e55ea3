/** What the contents list of a document does with a script; loaded when a reader moves. */
import './follow-contents.ts';
import './jump-to-number.ts';
