import { posix } from 'node:path';
import ts from 'typescript';

/** A source file and what it imports. */
export interface Module {
  /** Relative to the project, with `/`. */
  file: string;
  /** Packages by their name, files of the project by their path relative to it. */
  imports: string[];
}

/** Reads the imports of a file, type imports, re-exports and `import()` included. */
export function readImports(file: string, text: string): Module {
  const code = file.endsWith('.astro') ? codeOf(text) : text;
  const { importedFiles } = ts.preProcessFile(code, true, true);
  const imports = importedFiles.map(({ fileName }) =>
    fileName.startsWith('.')
      ? posix.normalize(posix.join(posix.dirname(file), fileName.replace(/\?.*$/, '')))
      : fileName,
  );
  return { file, imports: [...new Set(imports)] };
}

/** The frontmatter and the scripts of an Astro component. */
function codeOf(text: string): string {
  const frontmatter = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((match) => match[1]);
  return [frontmatter, ...scripts].join('\n');
}
