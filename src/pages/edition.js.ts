import { bundledScript } from './_bundle-script.ts';

/** Names the site's edition. */
export const GET = () => bundledScript('src/components/edition/tell.ts');
