import { pathOf } from '../../model/address.ts';

/** The absolute address of a record, section, document or unit on a site whose address may have a path. */
export function linkUrl(site: string, record: string): string {
  return `${site.replace(/\/+$/, '')}${pathOf(record)}`;
}

/** Whether a setting is the address of a site; then in its plain form, else null. */
export function readSite(text: string): string | null {
  if (!/^https?:\/\//i.test(text)) return null;
  try {
    const url = new URL(text);
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  } catch {
    return null;
  }
}
