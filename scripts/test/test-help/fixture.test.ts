import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectedText, FIXTURES, listFixtures, runFixture, showPlace } from './fixture.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a fixture', () => {
  it('without an expectation has none, and a build server never writes one', () => {
    vi.stubEnv('UPDATE', '1');
    vi.stubEnv('CI', 'true');
    expect(expectedText('reads-article', 'no-such-file.txt', '甲')).toBeNull();
    expect(existsSync(`${FIXTURES}/reads-article/no-such-file.txt`)).toBe(false);
  });

  it('has its marks taken out and remembered', () => {
    const { marked, diagnostics } = runFixture('unknown-unit');
    expect(marked).toEqual(diagnostics.map(({ place }) => showPlace(place)));
  });

  it('is found by its folder', () => {
    expect(listFixtures()).toContain('unknown-unit');
    expect(listFixtures()).not.toContain('units.yaml');
  });
});
