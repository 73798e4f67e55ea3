import { ASTRO } from '../../lib/io/run.ts';

/** One part of `npm test`. */
export interface TestStep {
  name: string;
  /** What Node runs. */
  args: readonly string[];
  /** The later steps of its lane say nothing without it. */
  needed?: boolean;
  /** Where Vitest writes its report, for a step that is a run of Vitest. */
  report?: string;
}

const vitest = (project: string): TestStep => {
  const report = `.cache/test/${project}.json`;
  return {
    name: `tests: ${project}`,
    args: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=.vitest.config.ts',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    report,
  };
};

/** Runs before all others: Astro writes the types that lint and the type checks read. */
export const FIRST: TestStep = { name: 'astro sync', args: [ASTRO, 'sync'] };

/**
 * What runs side by side on two cores; the steps of a lane run one after the other. The site tests
 * need what the build leaves in dist/.
 */
export const LANES: readonly (readonly TestStep[])[] = [
  [
    { name: 'format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
    {
      name: 'lint',
      args: [
        'node_modules/eslint/bin/eslint.js',
        '--config=.eslint.config.mjs',
        '--max-warnings=0',
        '.',
      ],
    },
    // Checks plain TypeScript and the scripts too, by tsconfig.json.
    { name: 'types', args: [ASTRO, 'check'] },
  ],
  [vitest('unit'), { name: 'build', args: ['scripts/build.ts'], needed: true }, vitest('site')],
];
