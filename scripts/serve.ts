/** `npm run serve`: serves dist/ as it stands. */
import { serveSite } from './serve/serve-site.ts';

process.exitCode = (await serveSite('dist', process.env)) ?? undefined;
