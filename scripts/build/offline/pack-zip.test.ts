import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { packZip } from './pack-zip.ts';

const pack = (epoch: string | undefined) => packZip(new Map([['a.txt', '陕西']]), 'site', epoch);

describe('the time of the files of a zip', () => {
  it.each([
    [undefined, '1980-01-01T00:00:00.000Z'],
    ['', '1980-01-01T00:00:00.000Z'],
    ['0', '1980-01-01T00:00:00.000Z'],
    ['1700000000', '2023-11-14T22:13:20.000Z'],
    ['99999999999', '2107-12-31T00:00:00.000Z'],
  ])('is, for SOURCE_DATE_EPOCH=%s, %s', async (epoch, time) => {
    const { files } = await JSZip.loadAsync(await pack(epoch));
    expect(files['site/a.txt']?.date.toISOString()).toBe(time);
  });

  it.each(['abc', '-5', '1e9', '2023-11-14'])(
    'is refused where it is no number: %s',
    async (epoch) => {
      await expect(pack(epoch)).rejects.toThrow(
        `SOURCE_DATE_EPOCH 应是 1970 年以来的秒数，现在是“${epoch}”。`,
      );
    },
  );
});
