/** `node scripts/bench/build-content.ts <folder>`: what `npm run bench` measures, run by itself. */
import { buildFromContent } from '../build/build-from-content.ts';

const fault = await buildFromContent(process.argv[2] ?? 'dist');
if (fault !== '') {
  console.error(fault);
  process.exitCode = 1;
}
