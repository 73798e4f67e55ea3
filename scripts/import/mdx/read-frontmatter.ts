import { load } from 'js-yaml';

const FRONTMATTER = /^---\n([\s\S]*?)\n---\n/;

/**
 * The frontmatter of an MDX file that `writeMdx` wrote. Read by the library with which Astro reads it;
 * the one for seeds, which knows every place, takes several times as long.
 *
 * @returns null when there is none
 */
export function readFrontmatter(text: string): unknown {
  return load(FRONTMATTER.exec(text)?.[1] ?? '') ?? null;
}
