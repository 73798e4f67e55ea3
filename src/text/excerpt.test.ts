import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

describe('excerpt', () => {
  it('leaves a short text whole and makes it one line', () => {
    expect(excerpt('甲\n乙', 10)).toBe('甲 乙');
  });

  it('cuts by characters, not by code units', () => {
    expect(excerpt('𠀀𠀁𠀂', 2)).toBe('𠀀…');
  });
});
