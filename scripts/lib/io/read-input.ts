import { readIfFile } from './read-if-file.ts';

/** The bytes of a file, or of standard input for `-`; null where there is no such file. */
export async function readInput(path: string): Promise<Uint8Array | null> {
  if (path !== '-') return readIfFile(path);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
