/** The site's name as the page itself says it, for what the browser makes of the page. */
export function siteName(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
}
