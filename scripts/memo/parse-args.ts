import { parseArgs as parse } from 'node:util';
import { siteRoot } from '../../src/cite/absolute-url.ts';
import { readSite } from '../../src/memo/corpus/link-url.ts';
import { siteSettings } from '../lib/settings/site-settings.ts';

/** A command line understood. */
export interface MemoCommand {
  action: 'check' | 'link';
  /** Path of the memo, or `-`. */
  input: string;
  /** Path of the linked memo, or `-`; empty for `check`. */
  output: string;
  json: boolean;
  units: boolean;
  site: string;
  /** The `content/` folder. */
  data: string;
}

const OPTIONS = {
  json: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  site: { type: 'string' },
  data: { type: 'string' },
  'no-units': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Understands the command line; gives in Chinese what is wrong with it, or `help`.
 *
 * @throws {UserError} when the site's address comes from the environment and is none
 */
export function parseArgs(
  args: string[],
  environment: Record<string, string | undefined>,
): MemoCommand | { problem: string } | 'help' {
  let read;
  try {
    read = parse({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    return { problem: `不认识或没写全的选项 ${option}` };
  }
  const { values, positionals } = read;
  const [action, input, ...more] = positionals;
  if (values.help || action === undefined || action === 'help') return 'help';
  if (action !== 'check' && action !== 'link') return { problem: `没有“${action}”这个命令` };
  if (input === undefined) return { problem: '没有写文稿的文件名' };
  if (more.length > 0) return { problem: `一次只处理一份文稿，多出了 ${more.join(' ')}` };
  const site = readSite(values.site ?? siteFrom(environment));
  if (site === null) return { problem: `网址“${values.site ?? ''}”应以 http:// 或 https:// 开头` };
  if (action === 'link' && values.output === undefined)
    return { problem: 'link 要用 -o 写明输出文件' };
  return {
    action,
    input,
    output: values.output ?? '',
    json: values.json ?? false,
    units: !(values['no-units'] ?? false),
    site,
    data: values.data ?? 'content',
  };
}

/** The address that a build with these settings has. */
function siteFrom(environment: Record<string, string | undefined>): string {
  const { origin, base } = siteSettings(environment);
  return siteRoot(origin, base);
}
