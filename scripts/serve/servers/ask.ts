import { request } from 'node:http';

/** What a server answered, the body unpacked by nobody. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Asks a server on this machine for a path, sent as it is. */
export function ask(port: number, path: string, encoding = 'identity'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(
      { port, host: '127.0.0.1', path, headers: { 'Accept-Encoding': encoding } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const headers = Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          );
          resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks) });
        });
      },
    )
      .on('error', reject)
      .end();
  });
}
