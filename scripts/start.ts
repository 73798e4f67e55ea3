/** `npm start`: builds the site and serves it. */
import { buildSite } from './build/build-site.ts';
import { refusalOf, serveSite } from './serve/serve-site.ts';

// A taken port is said before the build and not after it.
const refusal = await refusalOf(process.env);
if (refusal !== null) {
  console.error(refusal);
  process.exitCode = 1;
} else if (!(await buildSite('dist', process.env))) {
  process.exitCode = 1;
} else {
  process.exitCode = (await serveSite('dist', process.env)) ?? undefined;
}
