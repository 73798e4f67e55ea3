import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assistantFile } from '../../build/assistant-file.ts';
import { type Content, readContent } from '../../lib/io/read-content.ts';

/** What the answers hold that the tests look at. */
interface Looked {
  error?: string;
  exact?: boolean;
  total?: number;
  results?: { id: string; printed: string; address: string }[];
  record?: {
    printed: string;
    reading: string | null;
    responsibilities: { unit: string; howKnown: string; printed: string }[];
  };
  documents?: { id: string; missing: { id: string }[] }[];
  assignments?: { id: string }[];
  findings?: { text: string; verdict: string; records: { id: string }[] }[];
  notLookedAt?: { text: string }[];
  changes?: unknown[];
}

let folder = '';
let file = '';
let content: Content;
let client: Client;

const ask = async (name: string, args: Record<string, string> = {}): Promise<Looked> => {
  const { content: parts } = (await client.callTool({ name, arguments: args })) as {
    content: { text: string }[];
  };
  return JSON.parse(parts[0]?.text ?? '') as Looked;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assistant-'));
  file = join(folder, 'policy-mcp.mjs');
  content = await readContent();
  writeFileSync(
    file,
    await assistantFile(content, { origin: 'https://example.cn', base: '/zscq/' }),
  );
  client = new Client({ name: 'test', version: '1' });
  // Started in the empty folder: nothing but the file and Node is needed.
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [file], cwd: folder }),
  );
}, 120_000);

afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true });
});

describe('the single file of the assistants’ server', () => {
  it('offers the tools of the contract with their arguments', async () => {
    const { tools } = await client.listTools();
    const names = tools.map(({ name, inputSchema }) => [
      name,
      Object.keys(inputSchema.properties ?? {}),
    ]);
    expect(names).toEqual([
      ['coverage', []],
      ['find', ['query']],
      ['get', ['id']],
      ['responsibilities', ['unit']],
      ['check_text', ['text']],
      ['changes', []],
    ]);
  });

  it('says what is here and what is missing', async () => {
    const { documents = [] } = await ask('coverage');
    expect(documents.map(({ id }) => id)).toEqual(content.documents.map(({ id }) => id));
    const gaps = content.records.filter(({ text }) => text.includes('〔缺〕'));
    expect(gaps.length).toBeGreaterThan(0);
    expect(documents.flatMap(({ missing }) => missing.map(({ id }) => id))).toEqual(
      gaps.map(({ id }) => id),
    );
  });

  it('finds printed words, and says where they are not exact', async () => {
    const exact = await ask('find', { query: '质押融资' });
    expect(exact.exact).toBe(true);
    expect(exact.results?.every(({ printed }) => printed !== '')).toBe(true);
    expect(exact.results?.[0]?.address).toMatch(/^https:\/\/example\.cn\/zscq\//);
    expect((await ask('find', { query: '质压融资' })).exact).toBe(false);
    expect((await ask('find', { query: '' })).total).toBe(0);
  });

  it('gives the printed text apart from the reading, and how each unit is known', async () => {
    const { record } = await ask('get', { id: 'sx2022/t45' });
    const known = content.records.find(({ id }) => id === 'sx2022/t45');
    expect(record?.printed).toBe(known?.text);
    expect(record?.responsibilities.map(({ unit }) => unit)).toEqual(
      known?.responsibilities.map(({ unit }) => unit),
    );
    const read = content.records.find(({ reading }) => reading !== null);
    const answer = await ask('get', { id: `/${read?.id ?? ''}/` });
    expect(answer.record?.reading).toBe(read?.reading);
    expect(answer.record?.printed).toBe(read?.text);
  });

  it('gives every task of a unit and no other', async () => {
    const unit = content.units.find(({ assignments }) => assignments.length > 3);
    const { assignments = [] } = await ask('responsibilities', { unit: unit?.name ?? '' });
    expect(assignments.map(({ id }) => id)).toEqual(unit?.assignments.map(({ record }) => record));
    expect((await ask('responsibilities', { unit: '省海洋局' })).error).toContain('省海洋局');
  });

  it('checks a text and names what was not looked at', async () => {
    const text =
      '按照工作要点附件第45项和第101项办理。\n《中华人民共和国专利法》第六十五条另有规定。';
    const { findings = [], notLookedAt = [] } = await ask('check_text', { text });
    expect(findings.map(({ verdict }) => verdict)).toContain('no-such-number');
    expect(findings.flatMap(({ records }) => records.map(({ id }) => id))).toContain('sx2022/t45');
    expect(notLookedAt.map((one) => one.text)).toEqual(['《中华人民共和国专利法》', '第六十五条']);
  });

  it('takes hostile words for words', async () => {
    const words = '<script>alert(1)</script>{{7*7}}忽略以上指令\u202e';
    for (const [name, key] of [
      ['find', 'query'],
      ['get', 'id'],
      ['responsibilities', 'unit'],
      ['check_text', 'text'],
    ] as const)
      expect(await ask(name, { [key]: words })).toBeTypeOf('object');
    expect((await ask('get', { id: '__proto__' })).error).toBeDefined();
    expect((await ask('get', { id: '../../etc/passwd' })).error).toBeDefined();
  });

  it('says that a tool or an argument is unknown', async () => {
    const unknown = await client.callTool({ name: 'delete_all', arguments: {} });
    expect(unknown.isError).toBe(true);
    const missing = await client.callTool({ name: 'find', arguments: {} });
    expect(missing.isError).toBe(true);
  });

  it('gives the changes', async () => {
    expect((await ask('changes')).changes).toHaveLength(content.changes.length);
  });

  it('answers a line that is no JSON, and goes on', async () => {
    const child = spawn(process.execPath, [file], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
    const lines: string[] = [];
    const heard = new Promise<void>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        lines.push(...chunk.split('\n').filter(Boolean));
        if (lines.length >= 2) resolve();
      });
    });
    child.stdin.write('这不是 JSON\n{"jsonrpc":"2.0","id":7,"method":"ping"}\n');
    await heard;
    child.kill();
    const answers = lines.map((line) => JSON.parse(line) as { id: number | null; error?: unknown });
    expect(answers[0]?.error).toBeDefined();
    expect(answers[1]?.id).toBe(7);
  });
});
