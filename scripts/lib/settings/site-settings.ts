import { LOCAL_SITE } from '../../../src/cite/absolute-url.ts';
import { UserError } from '../command/user-error.ts';

/** Where the site will stand. */
export interface SiteSettings {
  /** Where pages stand on their host, with a slash at both ends: `/`, `/zscq/`. */
  base: string;
  /** The host's address without a slash at its end: `https://example.cn`. */
  origin: string;
}

/** One folder of the base: what an address writes as it is, and a path does not read as a way up. */
const FOLDER = /^(?!\.{1,2}$)[A-Za-z0-9._~-]+$/;

/**
 * Reads `SITE_URL` and `SITE_BASE`, for every command that takes them and for Astro.
 *
 * @throws {UserError} when one of them is no such address, since every page would carry it
 */
export function siteSettings(env: Record<string, string | undefined>): SiteSettings {
  return { base: baseOf(env.SITE_BASE), origin: originOf(env.SITE_URL) };
}

/** `zscq`, `/zscq` and `/zscq/` all mean `/zscq/`; nothing means `/`. */
function baseOf(setting = ''): string {
  const inside = setting.replace(/^\/|\/$/g, '');
  if (inside === '' && setting.length < 2) return '/';
  if (inside.split('/').every((folder) => FOLDER.test(folder))) return `/${inside}/`;
  throw new UserError(
    `SITE_BASE 是“${setting}”，不能用作网站所在的路径。请写成 /zscq/ 这样：只用英文字母、数字和 - _ . ~，不要空格、汉字、// 和 ..；网站在域名最上层时不用写。`,
  );
}

/** `https://example.cn` with or without a slash at its end. */
function originOf(setting = ''): string {
  if (setting === '') return LOCAL_SITE;
  const url = /^https?:\/\//i.test(setting) ? URL.parse(setting) : null;
  if (url === null) throw wrongUrl(setting, '不是以 http:// 或 https:// 开头的网址');
  if (url.pathname !== '/')
    throw wrongUrl(setting, `带了路径 ${url.pathname}，路径要另写在 SITE_BASE 里`);
  if (url.username + url.password !== '') throw wrongUrl(setting, '带了用户名或密码');
  if (/[?#]/.test(setting)) throw wrongUrl(setting, '带了 ? 或 #');
  return url.origin;
}

function wrongUrl(setting: string, fault: string): UserError {
  return new UserError(
    `SITE_URL 是“${setting}”，${fault}。请只写协议和域名，例如 SITE_URL=https://example.cn 。`,
  );
}
