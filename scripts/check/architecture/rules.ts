import type { Module } from './read-imports.ts';

/** Who may not import what. */
interface ImportRule {
  /** The files that it binds. */
  from: RegExp;
  /** Files among them that it does not bind. */
  except?: RegExp;
  /** What they may not import. */
  ban: RegExp;
  why: string;
}

/** Tests and measurements may reach anywhere: they look at the project from outside. */
const OUTSIDE = /\.test\.ts$|^scripts\/(?:check\/fresh|measure\/bench|test\/test-help)\//;

/** The directions that the README draws. */
const IMPORT_RULES: readonly ImportRule[] = [
  {
    from: /^src\//,
    except: OUTSIDE,
    ban: /^scripts\//,
    why: 'src/ never imports scripts/: the site must build from content/ alone',
  },
  {
    from: /^scripts\//,
    except: OUTSIDE,
    ban: /^src\/(?!(?:model|place|text|view|search|memo|cite|export|edition)\/|data\/(?:site|index-site|need)\.ts$)/,
    why: 'scripts/ takes only data types, text primitives, the pure cores and the index of the data',
  },
  {
    from: /^(?:src|scripts)\//,
    // Set-up runs before anything is installed, on any Node, and so stands alone.
    except: new RegExp(`${OUTSIDE.source}|^scripts/lib/io/|^scripts/(?:lib/)?set-up`),
    ban: /^(?:node:)?fs(?:\/promises)?$/,
    why: 'files have one door, scripts/lib/io',
  },
  {
    from: /^src\//,
    except: /^src\/data\/|^src\/content\.config\.ts$/,
    ban: /^astro:content$/,
    why: 'collections have one door, src/data',
  },
  {
    from: /^src\/data\//,
    except: OUTSIDE,
    ban: /^src\/(?:view|components|layouts|pages)\//,
    why: 'the data knows nothing of the pages that show it',
  },
  {
    from: /^src\/model\//,
    except: OUTSIDE,
    ban: /^(?!astro\/zod$|src\/model\/)/,
    why: 'the data types depend on nothing but the schema library',
  },
  {
    from: /^src\/text\//,
    except: OUTSIDE,
    ban: /^scripts\/|^src\/(?!text\/)/,
    why: 'the text primitives know nothing of the project',
  },
  {
    from: /^src\/(?:place|search|memo|cite|export|edition)\//,
    except: OUTSIDE,
    ban: /^astro(?::|$)|^node:|^src\/(?:data|components|layouts|pages)\//,
    why: 'the pure cores run in a browser, in Node and in tests alike',
  },
];

/** The imports that break a rule, one line each. */
export function findForbidden(modules: readonly Module[]): string[] {
  return modules.flatMap(({ file, imports }) =>
    IMPORT_RULES.filter(({ from, except }) => from.test(file) && !except?.test(file)).flatMap(
      ({ ban, why }) =>
        imports.filter((name) => ban.test(name)).map((name) => `${file} -> ${name}: ${why}`),
    ),
  );
}
