import { memoData } from '../memo/corpus/memo-data.ts';
import type { MemoData } from '../memo/corpus/finding.ts';

/** The open data files that the plugin reads, each as it is published. */
export interface PolicyFiles {
  /** `/data/documents.json` */
  documents: { documents: MemoData['documents'] };
  /** `/data/records.json` */
  records: { records: MemoData['records'] };
  /** `/data/units.json` */
  units: { units: MemoData['units'] };
  /** `/data/places.json` */
  places: { places: MemoData['places'] };
}

/** Puts the parsed files of `/data/` together as the plugin's `data`. */
export function readPolicyData(files: PolicyFiles): MemoData {
  return memoData({
    documents: files.documents.documents,
    records: files.records.records,
    units: files.units.units,
    places: files.places.places,
  });
}

/** Fetches the files of `/data/` from a site. Throws when one of them does not come. */
export async function fetchPolicyData(site: string): Promise<MemoData> {
  const get = async (name: string): Promise<unknown> => {
    const url = `${site.replace(/\/+$/, '')}/data/${name}.json`;
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url}：${answer.status}`);
    return answer.json();
  };
  const [documents, records, units, places] = await Promise.all(
    ['documents', 'records', 'units', 'places'].map(get),
  );
  // The published files keep to their schemas; the site's own build checks them.
  return readPolicyData({ documents, records, units, places } as PolicyFiles);
}
