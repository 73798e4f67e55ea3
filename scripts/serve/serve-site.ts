import type { RequestListener } from 'node:http';
import { needSite } from '../build/need-site.ts';
import { UserError } from '../lib/command/user-error.ts';
import { codeOf } from '../lib/io/code-of.ts';
import { portOf } from '../lib/settings/port.ts';
import { siteSettings } from '../lib/settings/site-settings.ts';
import { createHandler } from './create-handler.ts';
import { listen, type Listening } from './listen.ts';

/**
 * Serves a built site for a person at the keyboard until the process ends.
 *
 * @param env takes `PORT` and `SITE_BASE`
 * @throws {UserError} when it cannot be served
 */
export async function serveSite(dir: string, env: NodeJS.ProcessEnv): Promise<Listening> {
  const { base } = siteSettings(env);
  await needSite(dir, base);
  const served = await listenOn(createHandler(dir, { base }), portOf(env));
  console.log(`网站在 http://localhost:${served.port}${base} ，按 Ctrl+C 停止。`);
  return served;
}

/**
 * Makes sure that a port can be listened on now, before work that is to be served there.
 *
 * @throws {UserError} when it cannot
 */
export async function needPort(port: number): Promise<void> {
  const tried = await listenOn(() => undefined, port);
  await tried.close();
}

async function listenOn(handler: RequestListener, port: number): Promise<Listening> {
  try {
    return await listen(handler, port);
  } catch (error) {
    throw new UserError(explain(error, port));
  }
}

/** What to tell the reader when listening failed. */
function explain(error: unknown, port: number): string {
  const other = `在命令前写 PORT=${port === 4322 ? 4323 : 4322}`;
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `端口 ${port} 已被别的程序占用。请停掉它，或换一个端口：${other} 。`;
    case 'EACCES':
      return `没有权限使用端口 ${port}。请换一个大于 1023 的端口：${other} 。`;
    default:
      return `端口 ${port} 无法使用：${error instanceof Error ? error.message : String(error)}`;
  }
}
