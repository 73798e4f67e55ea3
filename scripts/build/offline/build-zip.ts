import { needSite } from '../need-site.ts';
import { makeFolderFor, writeWhole } from '../../lib/io/write-whole.ts';
import { siteSettings } from '../../lib/settings/site-settings.ts';
import { buildEdition } from './build-edition.ts';
import { packZip } from './pack-zip.ts';

const OUT = 'dist-offline/shaanxi-ip-policy.zip';
const LIMIT_MB = 5;

/**
 * Packs the offline edition of a built site, whole or not at all.
 *
 * @param site folder of the site
 * @param env takes `SITE_URL` and `SITE_BASE` as the site was built with, and `SOURCE_DATE_EPOCH`
 * @returns whether the zip was written
 */
export async function buildZip(site: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const { base, origin } = siteSettings(env);
  await needSite(site, base);
  const { files, missing } = await buildEdition(site, base, origin);
  const zip = await packZip(files, 'shaanxi-ip-policy', env.SOURCE_DATE_EPOCH);
  const size = zip.length / 1e6;
  if (missing.length > 0) console.error(`没有目标的链接：\n${missing.slice(0, 20).join('\n')}`);
  if (size > LIMIT_MB) console.error(`${size.toFixed(2)} MB，超过 ${LIMIT_MB} MB。`);
  if (missing.length > 0 || size > LIMIT_MB) {
    console.error('没有生成离线版。');
    return false;
  }
  await makeFolderFor(OUT);
  await writeWhole(OUT, zip, { readable: true });
  console.log(
    `离线版：${OUT}，${files.size} 个文件，${size.toFixed(2)} MB。解压后打开 index.html。`,
  );
  if (!env.SITE_URL) console.log('没有设 SITE_URL，页上的网址是本机的。');
  return true;
}
