import { resolve } from 'node:path';
import type { ConfigData } from 'html-validate';
import type { Diagnostic } from '../../import/diagnostics/diagnostic.ts';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { readSite, type BuiltSettings } from './read-site.ts';
import { checkAddresses } from './rules/addresses.ts';
import { checkHeads } from './rules/heads.ts';
import { checkHtmlValidity } from './rules/html-validity.ts';
import { checkIds } from './rules/ids.ts';
import { checkLinks } from './rules/links.ts';
import { checkMachinePaths } from './rules/machine-paths.ts';
import { checkPrinted, type PrintedContent } from './rules/printed.ts';
import type { Site, SiteRule } from './site.ts';

/** The rules that need nothing but the site. */
const RULES: readonly SiteRule[] = [checkAddresses, checkHeads, checkIds, checkLinks];

/**
 * Checks what a build must never get wrong; quick, because every build waits for it.
 *
 * @param content what the site was made from, against which its pages are held; null where nobody knows
 */
export async function checkSite(
  dir: string,
  settings: BuiltSettings = {},
  content: PrintedContent | null = null,
): Promise<Diagnostic[]> {
  return check(await readSite(dir, settings), content);
}

/** Checks a built site by every rule, HTML validity included, which takes the most time by far. */
export async function checkSiteFully(
  dir: string,
  settings: BuiltSettings = {},
  content: PrintedContent | null = null,
): Promise<Diagnostic[]> {
  const site = await readSite(dir, settings);
  return [...check(site, content), ...(await checkHtmlValidity(site, await readConfig()))];
}

function check(site: Site, content: PrintedContent | null): Diagnostic[] {
  return [
    ...RULES.flatMap((rule) => rule(site)),
    ...checkMachinePaths(site, resolve('.')),
    ...(content === null ? [] : checkPrinted(site, content)),
  ];
}

/** The rules of html-validate: where editors and its command line look for them too. */
const HTML_RULES = '.htmlvalidate.json';

async function readConfig(): Promise<ConfigData> {
  const text = await readIfFile(HTML_RULES);
  if (!text) throw new Error(`${HTML_RULES} is missing`);
  return JSON.parse(text.toString('utf8')) as ConfigData;
}
