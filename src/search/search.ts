import type { Corpus } from './index/corpus.ts';
import { countFacets } from './show/count-facets.ts';
import { phraseCode } from './index/encode.ts';
import { exactTargets } from './exact/exact-targets.ts';
import { isFiltered, passes, recordValues, type Filters } from './show/filters.ts';
import { missingNumber } from './targets/missing-number.ts';
import { exactHits } from './exact/exact-hits.ts';
import { nearHits, triedWays } from './near/near-hits.ts';
import type { NearHits } from './near/near-way.ts';
import { nearestTerms } from './near/nearest-terms.ts';
import type { Near, Outcome } from './show/outcome.ts';
import { askedBy } from './query/asked.ts';
import { parseQuery, type Query } from './query/parse-query.ts';
import { plainQuery } from './exact/plain-query.ts';
import { isExcludedPage } from './targets/excluded-page.ts';
import { distinct, type Target } from './targets/target.ts';

/** Searches for what was typed: exact results, else near ones, else what comes nearest. */
export async function search(typed: string, filters: Filters, corpus: Corpus): Promise<Outcome> {
  const parsed = parseQuery(typed);
  const query = parsed.words.length > 0 ? await plainQuery(parsed, corpus) : parsed;
  if (query.text === '' && isFiltered(filters)) {
    return outcome(query, 'exact', everyRecord(corpus), filters, corpus);
  }
  if (query.words.length === 0) return outcome(query, 'idle', [], filters, corpus);
  const exact = await exactTargets(query, corpus);
  if (exact.length > 0 && corpus.table.byChance.includes(query.whole)) {
    // 高企 stands in 提高企业 by chance: what readers mean by it comes first.
    const meant = await nearHits(query, corpus);
    if (meant?.way === 'known') {
      const done = outcome(query, 'near', distinct([...meant.hits, ...exact]), filters, corpus);
      return { ...done, near: withoutHits(meant), marks: meant.marks };
    }
  }
  if (exact.length > 0) {
    const done = outcome(query, 'exact', exact, filters, corpus);
    return { ...done, marks: [...done.marks, ...unitMarks(exact, corpus)] };
  }
  const missing = missingNumber(query.whole, corpus.table);
  if (missing) {
    const none = outcome(query, 'none', [], filters, corpus);
    return { ...none, missing: true, suggestions: missing };
  }
  const near = await nearHits(query, corpus);
  const hits = (near?.hits ?? []).filter(
    (hit) => !isExcludedPage(hit, query.excluded, corpus.table),
  );
  if (near && hits.length > 0) {
    const done = outcome(query, 'near', hits, filters, corpus);
    return { ...done, near: withoutHits(near), marks: near.marks };
  }
  const none = outcome(query, 'none', [], filters, corpus);
  const standing: string[] = [];
  for (const word of query.words) {
    if ((await exactHits([word], [], corpus)).length > 0) standing.push(word.text);
  }
  const tried = await triedWays(query, corpus);
  return { ...none, standing, tried, suggestions: nearestTerms(query.whole, corpus.table) };
}

/** What the page says of how near results came about. */
function withoutHits({ way, query, from, sort, partly, documents }: NearHits): Near {
  return { way, query, from, sort, partly, documents };
}

/** Filters without words show all that pass them, in document order. */
function everyRecord({ table }: Corpus): Target[] {
  return table.records.map((_, index) => ({ type: 'record', index }));
}

/** A unit that is asked for by one of its names is marked by all of them. */
function unitMarks(hits: readonly Target[], { table }: Corpus): string[] {
  const units = hits.flatMap(({ type, index }) =>
    type === 'unit' ? (table.units[index] ?? []) : [],
  );
  return units.flatMap(({ forms }) => forms.map(phraseCode));
}

/** Applies the filters and counts; a filter narrows to records, since pages have no kind. */
function outcome(
  query: Query,
  state: Outcome['state'],
  found: readonly Target[],
  filters: Filters,
  corpus: Corpus,
): Outcome {
  const values = recordValues(corpus.table);
  const records = found.flatMap(({ type, index }) => (type === 'record' ? [index] : []));
  const hits = isFiltered(filters)
    ? found.filter(({ type, index }) => type === 'record' && passes(values[index], filters))
    : [...found];
  return {
    query,
    state,
    hits,
    near: null,
    missing: false,
    suggestions: [],
    standing: [],
    tried: [],
    marks: query.words.map(({ code }) => code),
    asked: state === 'near' ? askedBy(query.whole) : null,
    facets: countFacets(records, filters, values, corpus.table),
    unfiltered: isFiltered(filters) ? records.length : found.length,
  };
}
