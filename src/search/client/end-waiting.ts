/** Shows where the results are drawn (reserve.css), with the first of them. */
export function beginResults(results: Element): void {
  results.closest<HTMLElement>('.search-columns')?.setAttribute('data-begun', '');
}

/**
 * Gives up the room that a search asked by the address reserves (reserve.css): what it brings is
 * there. Without this a search that finds little is followed by an empty screen.
 */
export function endWaiting(): void {
  document.documentElement.classList.remove('asks');
}
