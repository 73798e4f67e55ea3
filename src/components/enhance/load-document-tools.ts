/**
 * Brings what helps in a page of many items at the first sign of a reader, or at once where the
 * address asks for some of them; a page of one item with few others around it needs none of it.
 */
import { atFirstSign } from './first-sign.ts';

if (document.querySelector('.it, .tasks, .links > :nth-child(13)')) {
  const load = () => {
    import('./document-tools.ts').catch(() => window.siteChanged?.());
  };
  if (location.search) load();
  else atFirstSign(load);
}
