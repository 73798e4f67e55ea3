import type { Diagnostic } from '../../import/diagnostics/diagnostic.ts';

/** Places that are named of one and the same fault. */
const SHOWN = 3;

/**
 * Leaves three places of each fault: what is wrong with the frame is wrong on every page, and would
 * bury all else. The last one says how many more there are.
 */
export function foldRepeats(found: readonly Diagnostic[]): Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of found) {
    // Messages on HTML quote the page's own text, so that each would be a fault of its own.
    const what = diagnostic.rule.startsWith('html/') ? '' : diagnostic.message;
    const key = [diagnostic.rule, diagnostic.severity, what].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), diagnostic]);
  }
  return [...groups.values()].flatMap((group) => {
    const more = group.length - SHOWN;
    if (more <= 0) return group;
    return group
      .slice(0, SHOWN)
      .map((diagnostic, index) =>
        index === SHOWN - 1
          ? { ...diagnostic, message: `${diagnostic.message}（另有 ${more} 处同类）` }
          : diagnostic,
      );
  });
}
