import { describe, expect, it } from 'vitest';
import { stylesInRow } from './join-styles.ts';

const link = (path: string): string => `<link rel="stylesheet" href="${path}">`;

describe('stylesInRow', () => {
  it('finds the style sheets of a page, with the base of the site', () => {
    const row = link('/ip/_astro/a.1.css') + link('/ip/_astro/b.2.css');
    expect(stylesInRow(`<head>${row}</head>`)).toEqual({
      row,
      prefix: '/ip/_astro/',
      names: ['a.1.css', 'b.2.css'],
    });
  });

  it('leaves a page with one style sheet alone', () => {
    expect(stylesInRow(`<head>${link('/_astro/a.1.css')}</head>`)).toBeNull();
  });
});
