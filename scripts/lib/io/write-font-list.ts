import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Name of the font list inside its folder. */
export const FONT_LIST = 'fonts.conf';

/**
 * A font list of Chromium's own: the system's fonts where there are any, and those in `fonts/` of
 * the folder. Without a single font a page has no height, and old Chromium crashes.
 */
export async function writeFontList(folder: string): Promise<void> {
  await writeFile(
    join(folder, FONT_LIST),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="relative">font-cache</cachedir>
</fontconfig>
`,
  );
}
