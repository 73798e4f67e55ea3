import { describe, expect, it } from 'vitest';
import { closestGap } from './closest-gap.ts';
import { sharedPlace } from '../index/stream.ts';

const ENDS = [0, 10, 100, 120];

describe('closestGap', () => {
  it('is nothing between words that follow each other', () => {
    expect(closestGap([[20], [22]], [2, 2], ENDS)).toBe(0);
  });

  it('takes the places that are closest', () => {
    expect(closestGap([[20, 60], [65]], [2, 2], ENDS)).toBe(3);
  });

  it('counts title and text as one text', () => {
    expect(closestGap([[8], [11]], [2, 2], ENDS)).toBe(1);
  });

  it('sets words in different fields far apart', () => {
    expect(closestGap([[20], [sharedPlace('section')]], [2, 2], ENDS)).toBeGreaterThan(1000);
  });
});
