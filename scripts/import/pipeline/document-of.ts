import { pathOf } from '../../../src/model/address.ts';
import type { ContentDocument } from '../../../src/model/document.ts';
import { documentKindOfTitle, documentKinds, type DocumentKind } from '../../../src/model/kinds.ts';
import type { Level } from '../../../src/model/levels.ts';
import type { Places } from '../../../src/model/place.ts';
import { errorAt, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PlaceOf } from '../editorial/decisions.ts';
import type { Source } from '../editorial/schema.ts';
import { unknownPlace } from '../registry/read-places.ts';
import { readValidity } from '../time/validity.ts';

/** What a description does not say and its place or title settles. */
export interface Settled {
  kind: DocumentKind;
  level: Level;
}

/** The kind and level of a document; null, with the reason, where they cannot be told. */
export function settle(
  source: Source,
  places: Places,
  placeOf: PlaceOf,
  diagnostics: Diagnostic[],
): Settled | null {
  const place = places.get(source.place);
  if (place === undefined) {
    diagnostics.push(unknownPlace('文件', source.place, placeOf(['place']), places));
    return null;
  }
  const level = source.level ?? (source.kind === 'news' ? 'news' : place.level);
  const kind = source.kind ?? (level === 'news' ? 'news' : documentKindOfTitle(source.title));
  if (level !== 'news' && level !== place.level)
    diagnostics.push(
      errorAt(
        'level-of-place',
        placeOf(['level']),
        `层级写作 ${level}，文件的地方${place.name}是 ${place.level}`,
        '层级随地方，删去 level，或改正 place',
      ),
    );
  if (kind === null)
    diagnostics.push(
      errorAt(
        'kind-missing',
        placeOf(['title']),
        '从标题看不出这是哪种文件',
        `在 source.yaml 写上 kind：${documentKinds.join('、')}`,
      ),
    );
  return kind === null ? null : { kind, level };
}

/**
 * The document of a description.
 *
 * @param text the text of its records, where it may say from when and until when it holds
 */
export function documentOf(
  code: string,
  file: string,
  source: Source,
  { kind, level }: Settled,
  text: string,
): ContentDocument {
  const said = readValidity(text);
  return {
    id: code,
    title: source.title,
    kind,
    series: source.series,
    documentNumber: source.documentNumber,
    issuers: source.issuers,
    dates: {
      ...source.dates,
      effective: source.dates.effective === undefined ? said.effective : source.dates.effective,
      expires: source.dates.expires === undefined ? said.expires : source.dates.expires,
    },
    // What the text itself says is added once all documents are known.
    relations: source.relations ?? [],
    place: source.place,
    level,
    path: pathOf(code),
    seed: { file, sha256: source.sha256 },
    order: source.order,
    shortName: source.shortName,
    aliases: source.aliases,
    origin: source.origin,
    credit: source.credit,
    reprint: source.reprint,
    annexTitle: source.annexTitle,
    draft: source.draft,
  };
}
