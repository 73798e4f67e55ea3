/** The first signs of a reader; a page asks for nothing before them that reading does not need. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'];

/** Runs something once, at the first sign of a reader's hand. */
export function atFirstSign(run: () => void): void {
  const once = (event: Event): void => {
    const { type, movementX, movementY } = event as PointerEvent;
    // A page that appears under a resting pointer is told of it as of a move.
    if (type === 'pointermove' && !movementX && !movementY) return;
    for (const sign of signs) removeEventListener(sign, once);
    run();
  };
  for (const sign of signs) addEventListener(sign, once, { passive: true });
}
