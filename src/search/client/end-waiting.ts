/**
 * Gives up the room that a search asked by the address reserves (reserve.css): what it brings is
 * there. Without this a search that finds little is followed by an empty screen.
 */
export function endWaiting(): void {
  document.documentElement.classList.remove('asks');
}
