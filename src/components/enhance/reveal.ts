/** Takes the filter away where it hides the place that a link or a number leads to. */
export function reveal(id: string): void {
  const panel = document.getElementById('narrow');
  if (!panel || !document.getElementById(id)?.closest('[hidden]')) return;
  for (const field of panel.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-key]'))
    field.value = '';
  panel.dispatchEvent(new Event('change'));
}

/** The same for every link within the page. */
export function revealLinked(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.getAttribute('href')?.startsWith('#')) reveal(decodeURIComponent(link.hash.slice(1)));
  });
}
