import { recoverFolder } from '../io/replace-folder.ts';

/**
 * Puts right what a killed command left of a folder, and says so: called by whatever begins to work on
 * one.
 */
export async function sayRecovered(folder: string): Promise<void> {
  const said = await recoverFolder(folder);
  if (said !== null) console.error(said);
}
