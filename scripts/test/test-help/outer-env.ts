/** Vitest puts Vite's variables into the environment, where Astro would take them for its own. */
const OWN = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV', 'TEST', 'VITEST'];

/** Takes the variables of the test runner away from a command that a test starts. */
export const outerEnv: Record<string, string | undefined> = Object.fromEntries(
  OWN.map((name) => [name, undefined]),
);
