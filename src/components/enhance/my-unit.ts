import type { BriefSize } from '../../view/unit-brief.ts';

const KEY = 'my-unit';
/** `home/keep-room.js` puts it on `<html>` before the first paint, so that room is kept free. */
const SIZE_KEY = 'my-unit-room';

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

/** Keeps room for the unit's tasks on this and the next home page; none with an empty string. */
export function keepRoom(size: BriefSize | ''): void {
  if (size) document.documentElement.dataset.mine = size;
  else delete document.documentElement.dataset.mine;
  try {
    if (size) localStorage.setItem(SIZE_KEY, size);
    else localStorage.removeItem(SIZE_KEY);
  } catch {
    // Storage is switched off: the room is kept on this page only.
  }
}
