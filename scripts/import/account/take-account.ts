import type { Account } from '../../../src/model/account.ts';
import { countCharacters } from '../../../src/text/unspaced.ts';
import { errorAt, type Diagnostic, type Result } from '../diagnostics/diagnostic.ts';
import { showInvisible } from '../lines/invisible.ts';
import { isBlank, linesOf, spansOf, type Span } from '../lines/passage.ts';
import { lineAt, type Seed } from '../lines/seed.ts';
import type { Draft, SetAside } from '../records/draft.ts';

/** Every span that a record accounts for: what it shows and what is printed with it. */
export function spansOfDraft(draft: Draft): Span[] {
  return [
    ...spansOf(draft.number ?? []),
    ...spansOf(draft.title ?? []),
    ...draft.paragraphs.flatMap(spansOf),
    ...[...draft.units, ...draft.limits, ...draft.fields].flatMap(({ passage, shared }) =>
      shared ? [] : spansOf(passage),
    ),
    ...draft.marks,
  ];
}

const place = (seed: Seed, offset: number) => {
  const line = lineAt(seed, offset);
  return { file: seed.file, line: line.number, column: offset - line.from + 1 };
};

/** Counts how often each character of the seed is claimed. */
function countClaims(seed: Seed, spans: readonly Span[]): Uint8Array {
  const claims = new Uint8Array(seed.text.length);
  for (const { from, to } of spans)
    for (let at = from; at < to; at += 1) claims[at] = (claims[at] ?? 0) + 1;
  return claims;
}

/** Runs of non-blank characters whose number of claims is wrong, as errors. */
function misclaimed(seed: Seed, claims: Uint8Array): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let run: { from: number; to: number; claims: number } | null = null;
  const close = (): void => {
    if (run === null) return;
    const text = showInvisible(seed.text.slice(run.from, run.to));
    diagnostics.push(
      errorAt(
        run.claims === 0 ? 'unaccounted' : 'claimed-twice',
        place(seed, run.from),
        run.claims === 0 ? `“${text}”不在任何条目里，也没有搁置` : `“${text}”同时归在两处`,
        '在 editorial.yaml 里写明它属于哪里，或为什么搁置',
      ),
    );
    run = null;
  };
  for (let at = 0; at < seed.text.length; at += 1) {
    const count = claims[at] ?? 0;
    const wrong = count !== 1 && !isBlank(seed.text.charAt(at));
    if (wrong && run !== null && run.claims === count) run.to = at + 1;
    else if (wrong) {
      close();
      run = { from: at, to: at + 1, claims: count };
    } else if (!isBlank(seed.text.charAt(at)) || seed.text.charAt(at) === '\n') close();
  }
  close();
  return diagnostics;
}

/**
 * Takes account of a seed: every non-blank character is in exactly one record or set aside. A character
 * that is in neither, or in two, is an error.
 */
export function takeAccount(
  seed: Seed,
  drafts: readonly Draft[],
  setAside: readonly SetAside[],
): Result<Account> {
  const own = drafts.flatMap(spansOfDraft);
  const aside = setAside.map(({ span }) => span);
  const diagnostics = misclaimed(seed, countClaims(seed, [...own, ...aside]));
  const count = (spans: readonly Span[]): number =>
    spans.reduce((sum, { from, to }) => sum + countCharacters(seed.text.slice(from, to)), 0);
  const entries = [...setAside]
    .sort((a, b) => a.span.from - b.span.from)
    .flatMap(({ span, reason, why }) => {
      const lines = linesOf(seed, [span])[0];
      const words = showInvisible(seed.text.slice(span.from, span.to)).trim();
      // What is not to be published is counted and not shown.
      const text = reason === 'withheld' ? words.replace(/\S/gu, '■') : words;
      return lines === undefined || text === '' ? [] : [{ reason, lines, text, why }];
    });
  return {
    value: {
      document: seed.code,
      lines: seed.lines.length,
      characters: countCharacters(seed.text),
      inRecords: count(own),
      setAside: count(aside),
      entries,
    },
    diagnostics,
  };
}
