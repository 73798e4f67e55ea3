import { joinedPath } from '../../edition/page-edition.ts';
import { element } from './element.ts';

/** Loads the styles of what the search shows; without them it still works. */
export function loadStyles(root: URL): Promise<void> {
  return new Promise((resolve) => {
    const href = new URL(joinedPath('search.css'), root).href;
    const link = element('link', { rel: 'stylesheet', href });
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });
}
