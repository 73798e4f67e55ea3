import type JSZip from 'jszip';

/** The largest part that is unpacked; the text of a thousand pages is about a tenth of this. */
const LARGEST_PART = 80 * 1024 * 1024;

/** `internalStream` of jszip: documented, but missing from its types. */
interface Streaming {
  internalStream(type: 'uint8array'): {
    on(event: 'data', listener: (chunk: Uint8Array) => void): void;
    on(event: 'error' | 'end', listener: () => void): void;
    pause(): void;
    resume(): void;
  };
}

/** What became of unpacking one part. */
export type Entry = { bytes: Uint8Array; error: null } | { bytes: null; error: 'large' | 'broken' };

/**
 * Unpacks one part piece by piece and stops when it grows beyond all measure, whatever size the
 * archive declares: a bomb never unfolds.
 */
export async function readEntry(file: JSZip.JSZipObject): Promise<Entry> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const stream = (file as unknown as Streaming).internalStream('uint8array');
    stream.on('data', (chunk) => {
      length += chunk.length;
      if (length > LARGEST_PART) {
        stream.pause();
        resolve({ bytes: null, error: 'large' });
      } else chunks.push(chunk);
    });
    stream.on('error', () => {
      resolve({ bytes: null, error: 'broken' });
    });
    stream.on('end', () => {
      const bytes = new Uint8Array(length);
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve({ bytes, error: null });
    });
    stream.resume();
  });
}
