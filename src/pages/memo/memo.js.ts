import { loadSite } from '../../data/load-site.ts';
import { memoData } from '../../memo/corpus/memo-data.ts';
import { bundledScript } from '../_bundle-script.ts';

/**
 * The program of `/memo/` with its data, after which the page asks for nothing more. The data stand in
 * it as one string, which a browser passes over quickly; it is read when a memo comes.
 */
export async function GET(): Promise<Response> {
  const { documents, records, units, places } = await loadSite();
  const data = JSON.stringify(memoData({ documents, records, units, places }));
  return bundledScript(
    'src/components/memo/client/entry.ts',
    `window.policyMemoData=${JSON.stringify(data)};\n`,
  );
}
