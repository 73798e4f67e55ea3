import type { AstroIntegration } from 'astro';

/** Puts the panel for what is wrong with `seeds/` on every page of `npm run dev`. */
export function reportPanel(): AstroIntegration {
  return {
    name: 'report-panel',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page', "import '/scripts/serve/dev/show-report.ts';");
      },
    },
  };
}
