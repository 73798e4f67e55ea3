import type JSZip from 'jszip';
import { crc32 } from './crc32.ts';

/** The largest part that is unpacked; the text of a thousand pages is about a tenth of this. */
const LARGEST_PART = 80 * 1024 * 1024;

/** Of jszip, missing from its types: `internalStream` is documented, the sum is what the zip says. */
interface Streaming {
  _data?: { crc32?: number };
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
 * archive declares: a bomb never unfolds. Bytes that do not give the sum which the archive keeps of
 * them are broken, even where they unpack: they would be other words.
 */
export async function readEntry(file: JSZip.JSZipObject): Promise<Entry> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const streaming = file as unknown as Streaming;
    const stream = streaming.internalStream('uint8array');
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
      const sum = streaming._data?.crc32;
      const whole = sum === undefined || sum >>> 0 === crc32(bytes);
      resolve(whole ? { bytes, error: null } : { bytes: null, error: 'broken' });
    });
    stream.resume();
  });
}
