import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Put into the page by {@link findViolations}. */
    axe: typeof axe;
  }
}

/**
 * Runs axe on a page with all its rules: WCAG 2.2 A and AA and best practices. What is folded away
 * is opened first.
 *
 * @param only ids of the rules to run; all by default
 * @returns one line a violation: rule, impact, and the first element that breaks it
 */
export async function findViolations(page: Page, only?: readonly string[]): Promise<string[]> {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  // By the debugger's door, which the content policy does not close.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (values) =>
      window.axe.run({
        resultTypes: ['violations'],
        ...(values && { runOnly: { type: 'rule' as const, values } }),
      }),
    only ? [...only] : undefined,
  );
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(({ id, impact, nodes }) => {
      const [first] = nodes;
      return `${id} (${impact ?? '?'}) ×${nodes.length}: ${first?.html.slice(0, 160) ?? ''} ${first?.failureSummary ?? ''}`;
    }),
    ...(wide > 0 ? [`reflow: ${wide} px wider than the window`] : []),
  ];
}
