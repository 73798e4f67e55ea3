/** What each button copies, and its word. */
const buttons = { link: '复制链接', citation: '复制引用', clause: '复制条文' };

/**
 * Puts the buttons into the small blocks of a long document. They copy by script alone, so the page
 * does not carry them a hundred times.
 */
export function fillSmallBlocks(): void {
  for (const block of document.querySelectorAll<HTMLElement>('.cite-small')) {
    const link = block.closest('.it, tr')?.querySelector('a');
    block.setAttribute('role', 'group');
    const name = link?.getAttribute('aria-label') ?? `第${link?.textContent ?? ''}项`;
    block.setAttribute('aria-label', `复制${name}`);
    for (const [what, word] of Object.entries(buttons)) {
      // Where the reprint is limited to headings, there is no clause to copy.
      if (what === 'clause' && block.dataset.withheld !== undefined) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.copy = what;
      button.textContent = word;
      block.append(button);
    }
  }
}
