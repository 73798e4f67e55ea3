import { expect, it } from 'vitest';
import { splitLines } from './split-lines.ts';

it('keeps blanks and tabs and cuts only at line ends', () => {
  expect(splitLines(' 一\t二 \r\n\n三')).toEqual([' 一\t二 ', '', '三']);
});

it('leaves a form feed inside its line', () => {
  expect(splitLines('一\f二')).toEqual(['一\f二']);
});
