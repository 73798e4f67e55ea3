import { expect, it } from 'vitest';
import { ASTRO, runNode } from '../io/run.ts';

/** Every command that reads where the site stands, and its exit code when that is no address. */
const COMMANDS: readonly (readonly [readonly string[], number])[] = [
  [['scripts/build.ts'], 1],
  [['scripts/build-offline.ts'], 1],
  [['scripts/build-files.ts', '.cache/refused'], 1],
  [['scripts/start.ts'], 1],
  [['scripts/serve.ts'], 1],
  [['scripts/dev.ts'], 1],
  [['scripts/check-site.ts', 'dist'], 1],
  [['scripts/memo.ts', 'check', 'README.md'], 2],
  [[ASTRO, 'sync'], 1],
];

it.each(COMMANDS)('%j refuses a wrong SITE_URL and says why', async (args, code) => {
  const env = { PORT: '47613', SITE_URL: 'https://example.cn/zscq' };
  const answer = await runNode(args, { env });
  expect(answer.output).toContain('带了路径 /zscq，路径要另写在 SITE_BASE 里');
  expect(answer.code).toBe(code);
});

it.each([
  ['scripts/serve.ts', '--port', 'PORT=4322 npm run serve'],
  ['scripts/test.ts', '--help', 'npx vitest run'],
])('%s refuses arguments and says what to write', async (script, argument, words) => {
  const { code, output } = await runNode([script, argument]);
  expect(output).toContain(`这个命令不带参数，多出了 ${argument}。`);
  expect(output).toContain(words);
  expect(code).toBe(1);
});

it('says nothing but what is wrong with a PORT', async () => {
  const { code, output } = await runNode(['scripts/serve.ts'], { env: { PORT: '八十' } });
  expect(output).toMatch(/^错误：.*\n$/);
  expect(code).toBe(1);
});
