import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDist, type ServedSite } from './serve-dist.ts';
import { serveSite } from './serve-site.ts';

const dir = mkdtempSync(join(tmpdir(), 'serve-'));
let site: ServedSite;
let below: ServedSite;

beforeAll(async () => {
  mkdirSync(join(dir, 'a/b'), { recursive: true });
  mkdirSync(join(dir, 'pagefind'));
  writeFileSync(join(dir, 'index.html'), '首页');
  writeFileSync(join(dir, 'a/b/index.html'), '条目');
  writeFileSync(join(dir, 'a/data.json'), '{}');
  writeFileSync(join(dir, 'pagefind/wasm.zh.pagefind'), 'x');
  writeFileSync(join(dir, '404.html'), '没有');
  site = await serveDist(dir);
  below = await serveDist(dir, { base: '/sub/', headers: () => ({ 'X-Test': '1' }) });
});
afterAll(async () => {
  await site.close();
  await below.close();
  rmSync(dir, { recursive: true });
});

const get = (path: string, from = site) =>
  fetch(new URL(path, from.url), { redirect: 'manual' }).then(async (r) => ({
    status: r.status,
    type: r.headers.get('content-type'),
    location: r.headers.get('location'),
    text: await r.text(),
  }));

/** A request whose path is sent as it is; fetch would tidy it up. */
const getRaw = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { port } = new URL(site.url);
    request({ port, path, host: 'localhost' }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('serveDist', () => {
  it('answers an address that ends in a slash at once, with its query', async () => {
    expect(await get('/')).toMatchObject({ status: 200, text: '首页' });
    expect(await get('/a/b/?q=1')).toMatchObject({
      status: 200,
      text: '条目',
      type: 'text/html; charset=utf-8',
    });
  });

  it('sends an address without its slash on, and keeps the query', async () => {
    expect(await get('/a/b?q=1')).toMatchObject({ status: 301, location: '/a/b/?q=1' });
  });

  it('names the types of data and of Pagefind files', async () => {
    expect((await get('/a/data.json')).type).toBe('application/json; charset=utf-8');
    expect((await get('/pagefind/wasm.zh.pagefind')).type).toBe('application/octet-stream');
  });

  it('answers 404 with the page of the site', async () => {
    for (const path of ['/none/', '/a/', '/a/data.json/', '/%ff/', `/${'x'.repeat(5000)}/`]) {
      expect(await get(path)).toMatchObject({ status: 404, text: '没有' });
    }
  });

  it('never leaves its folder', async () => {
    const outside = `${dir}-outside.txt`;
    writeFileSync(outside, '外面');
    const name = basename(outside);
    for (const path of [
      `/../${name}`,
      `/%2e%2e/${name}`,
      `/a/..%2f..%2f${name}`,
      '/../../etc/passwd',
    ])
      expect(await getRaw(path)).toBe(404);
    rmSync(outside);
  });

  it('answers 500 and goes on when its file of headers is broken', async () => {
    writeFileSync(join(dir, '_headers'), '  X-Lost: 1\n');
    expect((await get('/')).status).toBe(500);
    rmSync(join(dir, '_headers'));
    expect((await get('/')).status).toBe(200);
  });

  it('keeps what is hashed, and forgets what is missing', async () => {
    const kept = 'public, max-age=31536000, immutable';
    writeFileSync(join(dir, '_headers'), `/a/*\n  Cache-Control: ${kept}\n`);
    const cacheOf = async (path: string) =>
      (await fetch(new URL(path, site.url))).headers.get('cache-control');
    expect(await cacheOf('/a/data.json')).toBe(kept);
    expect(await cacheOf('/a/none.json')).toBe('no-cache');
    rmSync(join(dir, '_headers'));
  });

  it('refuses other methods and answers HEAD without a body', async () => {
    expect((await fetch(site.url, { method: 'POST' })).status).toBe(405);
    const head = await fetch(site.url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('serves under a base, adds headers and knows nothing outside the base', async () => {
    expect(below.url).toMatch(/\/sub\/$/);
    expect(await get('/sub/a/b/', below)).toMatchObject({ status: 200 });
    expect(await get('/sub', below)).toMatchObject({ status: 301, location: '/sub/' });
    expect(await get('/a/b/', below)).toMatchObject({ status: 404 });
    expect((await fetch(below.url)).headers.get('x-test')).toBe('1');
  });
});

describe('serveSite', () => {
  it('says in Chinese that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(serveSite(dir, { PORT: String(port) })).rejects.toThrow(
      `端口 ${port} 已被别的程序占用。请停掉它，或换一个端口：在命令前写 PORT=4322 。`,
    );
    other.close();
  });

  it('refuses to serve where nothing was built', async () => {
    await expect(serveSite('dist-of-nobody', {})).rejects.toThrow(
      'dist-of-nobody 里没有生成好的网站（缺少 index.html）。请先运行 npm run build -- dist-of-nobody 。',
    );
  });

  it('refuses to serve a site below another path than the one it was built for', async () => {
    const home = join(dir, 'index.html');
    writeFileSync(home, '<link rel="stylesheet" href="/zscq/_astro/a.css">');
    await expect(serveSite(dir, {})).rejects.toThrow(
      /是为路径 \/zscq\/ 生成的.*请设 SITE_BASE=\/zscq\//,
    );
    writeFileSync(home, '首页');
  });
});
