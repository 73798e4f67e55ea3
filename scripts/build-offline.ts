/**
 * `npm run build:offline [-- <built folder>]`: one zip that works from a disk without network. Builds
 * the site first, unless a built one is named.
 */
import { buildSite } from './build/build-site.ts';
import { removeFolder } from './io/replace-folder.ts';
import { writeFileIn } from './io/write-file.ts';
import { buildEdition } from './offline/build-edition.ts';
import { packZip } from './offline/pack-zip.ts';
import { baseOf } from './serve/base-of.ts';

const OUT = 'dist-offline/shaanxi-ip-policy.zip';
const LIMIT_MB = 5;

const [named] = process.argv.slice(2);
const site = named ?? `.cache/offline-${process.pid}`;
try {
  if (named !== undefined || (await buildSite(site, process.env))) await pack();
  else process.exitCode = 1;
} finally {
  if (named === undefined) await removeFolder(site);
}

async function pack(): Promise<void> {
  const origin = new URL(process.env.SITE_URL ?? 'http://localhost:4321').origin;
  const { files, missing } = await buildEdition(site, baseOf(process.env.SITE_BASE), origin);
  const zip = await packZip(files, 'shaanxi-ip-policy', process.env.SOURCE_DATE_EPOCH);
  const size = zip.length / 1e6;
  if (missing.length > 0) console.error(`没有目标的链接：\n${missing.slice(0, 20).join('\n')}`);
  if (size > LIMIT_MB) console.error(`${size.toFixed(2)} MB，超过 ${LIMIT_MB} MB。`);
  if (missing.length > 0 || size > LIMIT_MB) {
    console.error('没有生成离线版。');
    process.exitCode = 1;
    return;
  }
  await writeFileIn(OUT, zip);
  console.log(
    `离线版：${OUT}，${files.size} 个文件，${size.toFixed(2)} MB。解压后打开 index.html。`,
  );
  if (!process.env.SITE_URL) console.log('没有设 SITE_URL，页上的网址是本机的。');
}
