import { readContent } from '../../lib/io/read-content.ts';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import type { PrintedContent } from './rules/printed.ts';

/**
 * Reads what a site was made from: `content/`, and the seeds that its documents name. A seed that is not
 * there is left out, since the import that wrote `content/` had it.
 */
export async function readPrinted(folder = 'content'): Promise<PrintedContent> {
  const content = await readContent(folder);
  const seeds = new Map<string, string>();
  for (const { id, seed } of content.documents) {
    const bytes = await readIfFile(seed.file);
    if (bytes !== null) seeds.set(id, bytes.toString('utf8'));
  }
  return { ...content, seeds };
}
