import { describe, expect, it } from 'vitest';
import { headingForms } from './heading-forms.ts';

describe('headingForms', () => {
  it.each([
    ['三、重点任务', ['三、重点任务', '重点任务']],
    ['（二）面临形势', ['(二)面临形势', '面临形势']],
    ['专栏 3', ['专栏3']],
    ['“一带一路”', ['一带一路']],
    ['', []],
  ])('reads %s', (heading, forms) => {
    expect(headingForms(heading)).toEqual(forms);
  });
});
