import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { codeOf } from '../lib/io/code-of.ts';

/** A server that listens; `close` also drops the connections that browsers keep open. */
export interface Listening {
  port: number;
  close: () => Promise<void>;
}

/**
 * Listens on this machine only, on IPv4 and IPv6 alike, because browsers differ in what they take
 * `localhost` for. Rejects with the error of `node:net` (`EADDRINUSE`) when the port is taken.
 *
 * @param port 0 for any free port
 */
export async function listen(handler: RequestListener, port: number): Promise<Listening> {
  const servers = [await start(handler, port, '127.0.0.1')];
  const taken = portOf(servers[0]);
  try {
    servers.push(await start(handler, taken, '::1'));
  } catch (error) {
    // A machine without IPv6 is served on IPv4 alone; so is a free port that only IPv6 has in use.
    if (port !== 0 && codeOf(error) === 'EADDRINUSE') {
      await Promise.all(servers.map(stop));
      throw error;
    }
  }
  return {
    port: taken,
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

function portOf(server: Server | undefined): number {
  return (server?.address() as AddressInfo).port;
}

function start(handler: RequestListener, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
