import { type Diagnostic, errorAt } from '../../../import/diagnostics/diagnostic.ts';
import type { Site } from '../site.ts';

/** Paths of a person's folder on Linux, macOS and Windows, and addresses of local files. */
const MACHINE = /\/(?:home|Users)\/[\w.-]+\/|\b[A-Z]:\\+Users\\|file:\/\/\/\w|\/node_modules\//g;

/**
 * No file of the site names a path of the machine that built it: it would tell who did, and the
 * same source would give other bytes elsewhere.
 *
 * @param root the folder of the project on this machine
 */
export function checkMachinePaths(site: Site, root: string): Diagnostic[] {
  return [...site.texts].flatMap(([file, text]) => {
    const places = [...text.matchAll(MACHINE)].map((match) => match.index);
    const here = text.indexOf(root);
    return [...places, ...(here < 0 ? [] : [here])].map((index) => {
      const before = text.slice(0, index).split('\n');
      return errorAt(
        'machine-path',
        {
          file: site.label + file,
          line: before.length,
          column: (before.at(-1)?.length ?? 0) + 1,
        },
        '文件里有生成它的机器上的路径',
        '找出写入它的脚本或组件，改用网站内的地址',
      );
    });
  });
}
