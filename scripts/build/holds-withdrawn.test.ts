import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withTempFolder } from '../lib/io/with-temp-folder.ts';
import { writeFileIn } from '../lib/io/write-file.ts';
import { holdsWithdrawn } from './holds-withdrawn.ts';

describe('holdsWithdrawn', () => {
  it('knows a build that has a document which was taken down since', async () => {
    await withTempFolder('withdrawn', async (folder) => {
      const changes = join(folder, 'changes.json');
      const entry = {
        date: '2026-12-01',
        kind: 'withdrawn',
        address: '/ql2024/',
        addresses: ['/ql2024/'],
        why: '废止',
      };
      await writeFileIn(changes, JSON.stringify([entry]));
      const built = (id: string) =>
        writeFileIn(
          join(folder, 'dist/data/documents.json'),
          JSON.stringify({ documents: [{ id }] }),
        );
      expect(await holdsWithdrawn(join(folder, 'dist'), changes)).toBe(false);
      await built('ql2024');
      expect(await holdsWithdrawn(join(folder, 'dist'), changes)).toBe(true);
      await built('qm2024');
      expect(await holdsWithdrawn(join(folder, 'dist'), changes)).toBe(false);
    });
  });
});
