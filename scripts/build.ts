/** `npm run build [-- <folder>]`: builds the site into dist/, or into another folder. */
import { buildSite } from './build/build-site.ts';
import { refuseTarget } from './build/refuse-target.ts';

const target = process.argv[2] ?? 'dist';
const refused = await refuseTarget(target);
if (refused !== null) console.error(`错误：${refused}`);
if (refused !== null || !(await buildSite(target, process.env))) process.exitCode = 1;
