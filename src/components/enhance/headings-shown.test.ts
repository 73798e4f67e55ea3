import { describe, expect, it } from 'vitest';
import { headingsShown } from './headings-shown.ts';

const head = (rank: number) => ({ rank });
const shown = { shown: true };
const out = { shown: false };

describe('headingsShown', () => {
  it('keeps a heading with an item that is shown', () => {
    expect(headingsShown([head(1), out, shown, head(1), out])).toEqual([true, false]);
  });

  it('keeps the headings above a kept one', () => {
    expect(headingsShown([head(0), head(1), head(2), out, head(2), shown])).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  it('takes nothing under the next heading of a higher rank for its own', () => {
    expect(headingsShown([head(2), out, head(1), shown])).toEqual([false, true]);
  });
});
