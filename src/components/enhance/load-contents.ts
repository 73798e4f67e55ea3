/**
 * Brings the script of the contents list at the first sign of a reader: before it, a page asks for
 * nothing that reading does not need.
 */
if (document.querySelector('.toc')) {
  for (const sign of ['scroll', 'pointermove', 'focusin', 'keydown']) {
    addEventListener(sign, () => void import('./contents.ts'), { once: true, passive: true });
  }
}
