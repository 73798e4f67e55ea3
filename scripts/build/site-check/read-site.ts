import { join } from 'node:path';
import { listFiles } from '../../lib/io/list-files.ts';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { LOCAL_SITE } from '../../../src/cite/absolute-url.ts';
import type { SiteSettings } from '../../lib/settings/site-settings.ts';
import { parsePage } from './parse-page.ts';
import type { Site } from './site.ts';

/** How the site was built. */
export interface BuiltSettings extends Partial<SiteSettings> {
  /** What stands before a file's path in a report; the folder by default. */
  label?: string;
}

/** Files whose text the rules read: whatever a build writes as text, and `_headers`. */
const TEXT = /\.(?:html|css|m?js|json|xml|atom|txt|md|csv|svg|bib|ris)$|(?:^|\/)_\w+$/;

/** Reads a built site from its folder. */
export async function readSite(dir: string, settings: BuiltSettings = {}): Promise<Site> {
  const files = await listFiles(dir);
  const texts = new Map<string, string>();
  for (const file of files.filter((name) => TEXT.test(name))) {
    texts.set(file, (await readIfFile(join(dir, file)))?.toString('utf8') ?? '');
  }
  const pages = [...texts]
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, text]) => [file, parsePage(file, text)] as const);
  return {
    label: settings.label ?? `${dir.replace(/\/+$/, '')}/`,
    base: settings.base ?? '/',
    origin: settings.origin ?? LOCAL_SITE,
    files: new Set(files),
    pages: new Map(pages),
    texts,
  };
}
