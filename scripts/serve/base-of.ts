/** `SITE_BASE` as Astro reads it: `sub`, `/sub` and `/sub/` all mean `/sub/`; nothing means `/`. */
export function baseOf(setting: string | undefined): string {
  const inside = (setting ?? '').replace(/^\/+|\/+$/g, '');
  return inside === '' ? '/' : `/${inside}/`;
}
