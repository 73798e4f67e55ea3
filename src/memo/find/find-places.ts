import { nameAt } from '../../place/places.ts';
import { PART_NAMES } from '../../place/part-name.ts';
import type { Corpus, CorpusDocument } from '../corpus/corpus.ts';
import { isForeign } from './find-names.ts';
import type { DocumentToken, ItemToken, Token } from './tokens.ts';

/** Between a document's name and that of its place. */
const JOINT = /^\)?(?:的|中的?|里的?|之)?/u;
/** In a reference list's form: 标题：发文字号，附件第45项[EB/OL]. */
const LISTED = /^[,:](?=[^,:。;]+\(eb\/ol\))/u;
/** What may follow the name of a part; 来源于 is a word of the language. */
const AFTER_PART = /^(?:$|[,。;:、()!?的中里要及和与第-])/u;

/** The name of a place right behind a document's name, with where it starts; null where none follows. */
function placeBehind(
  { places }: CorpusDocument,
  folded: string,
  end: number,
): { start: number; name: string } | null {
  const rest = folded.slice(end, end + 80);
  const joints = [JOINT.exec(rest)?.[0].length ?? 0, LISTED.exec(rest)?.[0].length ?? 0, 0];
  for (const joint of new Set(joints)) {
    const start = end + joint;
    const name = nameAt(places, folded, start);
    if (name === null) continue;
    const after = folded.slice(start + name.length, start + name.length + 2);
    if (!PART_NAMES.includes(name) || AFTER_PART.test(after)) return { start, name };
  }
  return null;
}

function placeToken({ start, name }: { start: number; name: string }): ItemToken {
  const end = start + name.length;
  return {
    type: 'item',
    form: 'name',
    name,
    start,
    end,
    numbers: [{ start, end, values: [0] }],
    path: [],
    blank: false,
    leading: false,
    attached: true,
    rowed: false,
    lone: false,
  };
}

/**
 * Documents called by a short name of the site's (年度要点, 眉县强县方案) with the name of a place right
 * behind it; alone such a name may be anybody's word.
 */
export function findShortNames(folded: string, { documents, placeNames }: Corpus): DocumentToken[] {
  const names = new Map<string, CorpusDocument[]>();
  for (const document of documents)
    for (const name of document.names) names.set(name, [...(names.get(name) ?? []), document]);
  return [...names].flatMap(([name, owners]) => {
    const found: DocumentToken[] = [];
    for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
      const end = at + name.length;
      const having = owners.filter((one) => placeBehind(one, folded, end) !== null);
      const [known, ...others] = having;
      if (!known || (name !== known.full && isForeign(folded, at, end, known, placeNames)))
        continue;
      const shape = { annex: false, blank: false } as const;
      found.push({
        type: 'document',
        form: 'name',
        document: others.length > 0 ? { known, others } : { known },
        start: at,
        end,
        ...shape,
      });
    }
    return found;
  });
}

/**
 * Puts the names of places that stand right behind a document (前言第1段, 印发通知, 二（三）, a heading)
 * among the tokens of a line, where no other token reads as much of it.
 */
export function withPlaces(folded: string, tokens: readonly Token[]): Token[] {
  const places = tokens.flatMap((token): ItemToken[] => {
    if (token.type !== 'document' || !token.document.known) return [];
    const place = placeBehind(token.document.known, folded, token.end);
    if (!place) return [];
    const own = placeToken(place);
    const longer = tokens.some(
      (other) => other.start < own.end && other.end > own.end && other.start >= token.end,
    );
    return longer ? [] : [own];
  });
  const isFree = (token: Token) =>
    !places.some((place) => token.start < place.end && place.start < token.end);
  return [...tokens.filter(isFree), ...places].sort((a, b) => a.start - b.start);
}
