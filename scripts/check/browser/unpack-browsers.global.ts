import { hasPackedChromium } from './find-chromium.ts';
import { packedOldChromium } from './packed-old-chromium.ts';

/** Unpacks the browsers before the first test, so that no test's time limit pays for it. */
export default async function unpackBrowsers(): Promise<void> {
  if (hasPackedChromium()) await packedOldChromium();
}
