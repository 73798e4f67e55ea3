import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetch as fetchUnpacked } from './fetch-unpacked.ts';

const answer = (body: Uint8Array<ArrayBuffer> | string, status = 200) => {
  const fetched = vi.fn<typeof fetch>(() => Promise.resolve(new Response(body, { status })));
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
const TEXT = 'pagefind_dcd任务';
const packed = new Uint8Array(gzipSync(TEXT));

describe('fetching for Pagefind', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('unpacks a gzip file', async () => {
    answer(packed);
    expect(await (await fetchUnpacked('/pagefind/index/a.pf_index')).text()).toBe(TEXT);
  });

  it('leaves a file that the server sent unpacked', async () => {
    answer(TEXT);
    expect(await (await fetchUnpacked('/pagefind/index/a.pf_index')).text()).toBe(TEXT);
  });

  it('leaves an empty file', async () => {
    answer('');
    expect(await (await fetchUnpacked('/pagefind/index/a.pf_index')).text()).toBe('');
  });

  it('leaves a file to Pagefind where the browser cannot unpack', async () => {
    answer(packed);
    vi.stubGlobal('DecompressionStream', undefined);
    const content = await (await fetchUnpacked('/pagefind/index/a.pf_index')).arrayBuffer();
    expect(new Uint8Array(content)).toEqual(packed);
  });

  it('hands a refusal on', async () => {
    answer('404', 404);
    expect((await fetchUnpacked('/pagefind/index/a.pf_index')).ok).toBe(false);
  });

  it('fails where a file is cut off', async () => {
    answer(packed.slice(0, -9));
    const response = await fetchUnpacked('/pagefind/index/a.pf_index');
    await expect(response.arrayBuffer()).rejects.toThrow();
  });

  it('asks for the entry file at its plain address', async () => {
    const fetched = answer('{}');
    await fetchUnpacked('/pagefind/a/pagefind-entry.json?ts=1795732549');
    expect(fetched).toHaveBeenCalledWith('/pagefind/a/pagefind-entry.json');
  });
});
