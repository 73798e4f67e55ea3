import { describe, expect, it } from 'vitest';
import { nearestSubstring } from './nearest-substring.ts';

describe('nearestSubstring', () => {
  it.each([
    ['弥猴桃', '眉县猕猴桃园区', 1, '猕猴桃'],
    ['猕猴桃', '眉县猕猴桃园区', 0, '猕猴桃'],
    ['换发服装', '制式服装统一换发', 2, '制式服装'],
    ['入园惠企行动', '融资入园惠行动', 1, '入园惠行动'],
    ['质融押资', '知识产权质押融资', 1, '质押融资'],
    ['省宣传部', '和省委宣传部、省高院', 1, '省委宣传部'],
    ['植物新种', '农业植物新品种权', 1, '植物新品种'],
  ])('finds %s in %s with %i changes', (pattern, text, distance, found) => {
    const nearest = nearestSubstring(pattern, text);
    expect(nearest.distance).toBe(distance);
    expect(text.slice(nearest.start, nearest.end)).toBe(found);
  });

  it('takes what it costs to read one character for another', () => {
    const half = (a: string, b: string) => (a === b ? 0 : 0.5);
    expect(nearestSubstring('只是产权', '保护知识产权', half).distance).toBe(1);
  });
});
