import { fillSmallBlocks } from '../cite/fill-small-blocks.ts';

/**
 * In a whole document, shows what a record is linked to under the record itself, so that readers
 * keep their place. The links are fetched from the record's own page when they are asked for.
 */
async function related(path: string): Promise<HTMLElement> {
  const { relatedPanel } = await import('./related-panel.ts');
  return relatedPanel(path);
}

fillSmallBlocks();
for (const item of document.querySelectorAll<HTMLElement>('[data-rel]')) {
  const place = item.querySelector('.body, .what');
  const path = item.querySelector('a')?.href ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'rel-open noprint';
  button.textContent = `相关${item.dataset.rel ?? ''}条`;
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => {
    const open = place?.querySelector('.related');
    button.setAttribute('aria-expanded', String(!open));
    if (open) open.remove();
    else
      void related(path).then(
        (panel) => place?.append(panel),
        // Where pages cannot be fetched (opened from a disk) the record's own page shows them.
        () => location.assign(path),
      );
  });
  (place?.querySelector('.cite-small') ?? place)?.append(button);
}
