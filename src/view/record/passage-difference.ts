import { diffChars } from 'diff';

/** A stretch of a passage. */
export interface Stretch {
  text: string;
  /** Whether the other passage does not have it. */
  changed: boolean;
}

/** Two passages cut into stretches that are the same and stretches that differ. */
export interface PassageDifference {
  same: boolean;
  left: Stretch[];
  right: Stretch[];
}

/**
 * Compares two passages character by character. Where less than half is common the marks would
 * cover everything and say nothing, so then nothing is marked.
 */
export function passageDifference(left: string, right: string): PassageDifference {
  if (left === right) {
    const whole = [{ text: left, changed: false }];
    return { same: true, left: whole, right: whole };
  }
  const parts = diffChars(left, right);
  const common = parts
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  if (common * 2 < Math.max(left.length, right.length)) {
    return {
      same: false,
      left: [{ text: left, changed: false }],
      right: [{ text: right, changed: false }],
    };
  }
  return {
    same: false,
    left: parts
      .filter(({ added }) => !added)
      .map(({ value, removed }) => ({ text: value, changed: removed })),
    right: parts
      .filter(({ removed }) => !removed)
      .map(({ value, added }) => ({ text: value, changed: added })),
  };
}
