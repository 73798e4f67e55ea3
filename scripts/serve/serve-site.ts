import type { RequestListener } from 'node:http';
import { baseOf } from './base-of.ts';
import { createHandler } from './create-handler.ts';
import { codeOf, listen, type Listening } from './listen.ts';

/**
 * Serves `dist/` for a person at the keyboard until the process ends. The port is `PORT`, or 4321.
 *
 * @returns an exit code when it could not be served, null while it is served
 */
export async function serveSite(dir: string, env: NodeJS.ProcessEnv): Promise<number | null> {
  const base = baseOf(env.SITE_BASE);
  const started = await listenOn(createHandler(dir, { base }), env);
  if (typeof started === 'string') {
    console.error(started);
    return 1;
  }
  console.log(`网站在 http://localhost:${started.port}${base} ，按 Ctrl+C 停止。`);
  return null;
}

/** Why the site could not be served now, in Chinese, or null when it could. */
export async function refusalOf(env: NodeJS.ProcessEnv): Promise<string | null> {
  const started = await listenOn(() => undefined, env);
  if (typeof started === 'string') return started;
  await started.close();
  return null;
}

async function listenOn(
  handler: RequestListener,
  env: NodeJS.ProcessEnv,
): Promise<Listening | string> {
  const port = portFrom(env.PORT);
  if (port === null) return `PORT 应是 1 至 65535 的整数，现在是“${env.PORT ?? ''}”。`;
  try {
    return await listen(handler, port);
  } catch (error) {
    return explain(error, port);
  }
}

/** The port that a setting names: 4321 when empty, null when it is none. */
export function portFrom(setting: string | undefined): number | null {
  if (setting === undefined || setting === '') return 4321;
  const port = Number(setting);
  return /^\d+$/.test(setting) && port > 0 && port < 65_536 ? port : null;
}

/** What to tell the reader when listening failed. */
export function explain(error: unknown, port: number): string {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `端口 ${port} 已被别的程序占用。请停掉它，或换一个端口：PORT=${port === 4322 ? 4323 : 4322} npm start`;
    case 'EACCES':
      return `没有权限使用端口 ${port}。请换一个大于 1023 的端口：PORT=4322 npm start`;
    default:
      return `端口 ${port} 无法使用：${error instanceof Error ? error.message : String(error)}`;
  }
}
