import { baseOf } from './base-of.ts';
import { createHandler } from './create-handler.ts';
import { codeOf, listen } from './listen.ts';

/**
 * Serves `dist/` for a person at the keyboard until the process ends. The port is `PORT`, or 4321.
 *
 * @returns an exit code when it could not be served, null while it is served
 */
export async function serveSite(dir: string, env: NodeJS.ProcessEnv): Promise<number | null> {
  const port = portFrom(env.PORT);
  if (port === null) {
    console.error(`PORT 应是 1 至 65535 的整数，现在是“${env.PORT ?? ''}”。`);
    return 2;
  }
  const base = baseOf(env.SITE_BASE);
  try {
    await listen(createHandler(dir, { base }), port);
  } catch (error) {
    console.error(explain(error, port));
    return 1;
  }
  console.log(`网站在 http://localhost:${port}${base} ，按 Ctrl+C 停止。`);
  return null;
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
