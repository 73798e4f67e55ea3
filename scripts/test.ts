/** `npm test`: every check of the project; the last line is `N passed, N failed`. */
import { testAll } from './test-all/test-all.ts';

const { passed, failed } = await testAll();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
