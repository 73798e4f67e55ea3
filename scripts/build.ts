/** `npm run build [-- <folder>]`: builds the site into dist/, or into another folder. */
import { buildSite } from './build/build-site.ts';

if (!(await buildSite(process.argv[2] ?? 'dist', process.env))) process.exitCode = 1;
