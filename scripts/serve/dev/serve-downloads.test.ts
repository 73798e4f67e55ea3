import { describe, expect, it } from 'vitest';
import { servedMiddleware } from '../../test/test-help/served-middleware.ts';
import { answerDownloads } from './serve-downloads.ts';

describe('the files that npm run dev adds to Astro’s', () => {
  const get = servedMiddleware(
    answerDownloads('content', { origin: 'https://a.cn', base: '/sub/' }),
  );

  it('are those for reference managers, with addresses under the base', async () => {
    const response = await get('/sx2022/t45.ris?x');
    expect(response.headers.get('Content-Type')).toMatch('research-info-systems');
    expect(await response.text()).toContain('https://a.cn/sub/sx2022/t45/');
  });

  it('are the lists', async () => {
    const response = await get('/unassigned.docx');
    expect(response.headers.get('Content-Type')).toMatch('wordprocessingml');
    expect((await response.bytes()).slice(0, 2)).toEqual(new TextEncoder().encode('PK'));
  });

  it.each(['/sx2022/t45/', '/sx2022/nothing.ris', '/sub/sx2022/t45.ris', '/%', '/'])(
    'are not what Astro has or what nobody has: %s',
    async (path) => {
      expect(await (await get(path)).text()).toBe('handed on');
    },
  );
});
