import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

const TEXT = /^text\/|json|xml|javascript|svg/;

/** Below this, the frame of gzip outweighs what it saves. */
const SMALL = 512;

/** What was packed already, by a hash of the text: web servers send files that are packed beforehand. */
const known = new Map<string, Buffer>();

function pack(body: Buffer | string): Buffer {
  const hash = createHash('sha1').update(body).digest('base64');
  const packed = known.get(hash) ?? gzipSync(body, { level: 9 });
  known.set(hash, packed);
  return packed;
}

/**
 * Compresses a text for a browser that takes gzip, so that what is measured here is what a web
 * server sends.
 */
export function compress(
  body: Buffer | string,
  type: string | undefined,
  accepted: string | string[] | undefined,
): { body: Buffer | string; headers: Record<string, string> } {
  if (!TEXT.test(type ?? '') || Buffer.byteLength(body) < SMALL) return { body, headers: {} };
  const headers = { Vary: 'Accept-Encoding' };
  if (!/\bgzip\b/.test(String(accepted ?? ''))) return { body, headers };
  return {
    body: pack(body),
    headers: { ...headers, 'Content-Encoding': 'gzip' },
  };
}
