const KEY = 'my-unit';

/** The unit that the reader chose on this device, or an empty string. It is never sent anywhere. */
export function myUnit(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Remembers the reader's unit on this device; an empty string forgets it. */
export function setMyUnit(unit: string): void {
  try {
    if (unit) localStorage.setItem(KEY, unit);
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is switched off: nothing is remembered.
  }
}
