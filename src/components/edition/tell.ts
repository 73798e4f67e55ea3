/**
 * What `/edition.js` does: it names the edition of the site as it stands now, at an address that every
 * edition has. A page loads it when something that it wanted is gone or is of another edition, and
 * after it was loaded anew for that. Nothing but scripts is loaded: /memo/ may fetch nothing.
 */
import { element } from '../../search/client/element.ts';
import { editionOf, UPDATED } from '../../edition/page-edition.ts';
import { STAMP } from '../../edition/stamp.ts';
import { giveBackTyped, keepTyped } from './typed.ts';

const root = document.documentElement;

/** Colours and borders of the system: the page's own style sheet knows nothing of this. */
const LOOK =
  'position:sticky;top:0;z-index:9;padding:.75em 1em;background:Canvas;color:CanvasText;' +
  'border-bottom:3px solid;text-align:center';

/** Says at the top of the page, once and for good, that the page is of another edition. */
function tell(words: string): void {
  if (document.querySelector('#site-updated')) return;
  const button = element('button', { type: 'button' }, '刷新');
  const said = element('span', {}, words);
  const bar = element('div', { id: 'site-updated', role: 'alert', class: 'noprint' }, said, button);
  bar.style.cssText = LOOK;
  button.style.cssText = 'margin-left:1em';
  let warned = false;
  button.addEventListener('click', () => {
    if (keepTyped(editionOf(document)) || warned) location.reload();
    else {
      warned = true;
      said.textContent = '文稿太长，刷新后不能保留：请先复制，再按一次刷新。';
    }
  });
  // By the browser's own button too.
  addEventListener('pagehide', () => keepTyped(editionOf(document)));
  document.body.prepend(bar);
}

function start(): void {
  const before = giveBackTyped();
  if (editionOf(document) !== STAMP) root.dataset.updated = '';
  if (!('updated' in root.dataset)) return;
  const again = before === editionOf(document);
  tell(again ? '本站已更新，刷新后仍是旧的一页：请过几分钟再刷新本页。' : UPDATED);
}

// Asked for by early.js, it may be there before the page is.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
