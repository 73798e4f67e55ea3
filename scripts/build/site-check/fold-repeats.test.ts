import { describe, expect, it } from 'vitest';
import { errorAt } from '../../import/diagnostics/diagnostic.ts';
import { foldRepeats } from './fold-repeats.ts';

const faults = (count: number, message: string) =>
  Array.from({ length: count }, (_, index) =>
    errorAt('link-dead', { file: `${index}.html`, line: 1, column: 1 }, message, '改正'),
  );

describe('foldRepeats', () => {
  it('names three places of one fault and counts the others', () => {
    const folded = foldRepeats([...faults(5, '甲'), ...faults(1, '乙')]);
    expect(folded.map(({ place, message }) => `${place.file} ${message}`)).toEqual([
      '0.html 甲',
      '1.html 甲',
      '2.html 甲（另有 2 处同类）',
      '0.html 乙',
    ]);
  });

  it('takes all breaches of one HTML rule for one fault', () => {
    const place = { file: 'a.html', line: 1, column: 1 };
    const found = ['甲', '乙', '丙', '丁'].map((message) =>
      errorAt('html/valid-id', place, message, '改正'),
    );
    expect(foldRepeats(found).map(({ message }) => message)).toEqual([
      '甲',
      '乙',
      '丙（另有 1 处同类）',
    ]);
  });

  it('leaves three places as they are', () => {
    expect(foldRepeats(faults(3, '甲'))).toEqual(faults(3, '甲'));
  });
});
