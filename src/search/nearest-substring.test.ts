import { describe, expect, it } from 'vitest';
import { nearestSubstring } from './nearest-substring.ts';

describe('nearestSubstring', () => {
  it.each([
    ['弥猴桃', '眉县猕猴桃园区', 1, '猕猴桃'],
    ['猕猴桃', '眉县猕猴桃园区', 0, '猕猴桃'],
    ['换发服装', '制式服装统一换发', 2, '制式服装'],
    ['入园惠企行动', '融资入园惠行动', 1, '入园惠行动'],
  ])('finds %s in %s with %i changes', (pattern, text, distance, found) => {
    const nearest = nearestSubstring(pattern, text);
    expect(nearest.distance).toBe(distance);
    expect(text.slice(nearest.start, nearest.end)).toBe(found);
  });
});
