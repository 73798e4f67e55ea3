import { extname } from 'node:path';
import { buildCorpus } from '../../src/memo/corpus/build-corpus.ts';
import { checkMemo } from '../../src/memo/check-memo.ts';
import { writeLinks, type LinkedDocx, type Refused } from '../../src/memo/docx/link-docx.ts';
import { linkParts } from '../../src/memo/write/link-parts.ts';
import { memoMarkdown, refusedInMarkdown } from '../../src/memo/write/to-markdown.ts';
import { isAlarm, type LinkPart, type MemoFinding } from '../../src/memo/corpus/finding.ts';
import { explainError } from '../lib/command/explain-error.ts';
import { readInput } from '../lib/io/read-input.ts';
import { isSameFile, writeWhole } from '../lib/io/write-whole.ts';
import { parseArgs, type MemoCommand } from './parse-args.ts';
import { findingLines, findingsJson, findingsText } from './print-findings.ts';
import { readContent } from './read-content.ts';
import { readMemo, type Memo } from '../../src/memo/read/read-memo.ts';
import { USAGE } from './usage.ts';

const UNREADABLE = 2;

function fail(message: string): number {
  process.stderr.write(`错误：${message}\n`);
  return UNREADABLE;
}

/** Says what was not read where standard output has no place for it. */
function warn({ notices }: Memo): void {
  for (const words of notices) process.stderr.write(`注意：${words}\n`);
}

/** The linked memo in the form of the original, or as Markdown, and what was not linked. */
async function write(
  memo: Memo,
  links: LinkPart[][],
  site: string,
): Promise<LinkedDocx | { bytes: Uint8Array; refused: Refused[]; error: null }> {
  if (memo.docx) return writeLinks(memo.docx, links, site);
  const bytes = new TextEncoder().encode(memoMarkdown(memo, links, site));
  const refused = memo.form === 'markdown' ? refusedInMarkdown(memo.lines, links) : [];
  return { bytes, refused, error: null };
}

/** Whether all parts of a finding were linked. */
function isLinked({ parts }: MemoFinding, left: readonly Refused[]): boolean {
  return parts.some(
    ({ line, start }) => !left.some((one) => one.line === line && one.link.start === start),
  );
}

/** Why the output must not be written there, or null. */
async function refuse({ input, output }: MemoCommand, { form }: Memo): Promise<string | null> {
  if (output === '-') return null;
  if (await isSameFile(input, output)) return '输出文件就是原文稿；原文稿从不改动，请换一个文件名';
  const extension = extname(output).toLowerCase();
  if (form === 'docx' && extension !== '.docx')
    return `.docx 文稿的输出也应是 .docx，不是“${extension}”`;
  if (form !== 'docx' && extension === '.docx')
    return '只有 .docx 文稿能写成 .docx；请把输出写成 .md';
  return null;
}

/** Runs `npm run memo`; gives the exit code of the contract. Nothing is written when anything fails. */
export async function runMemo(
  args: string[],
  environment: Record<string, string | undefined>,
): Promise<number> {
  try {
    const command = parseArgs(args, environment);
    if (command === 'help') {
      process.stdout.write(USAGE);
      return args.length === 0 ? UNREADABLE : 0;
    }
    if ('problem' in command) return fail(`${command.problem}；用法见 npm run memo -- help`);
    const { input, output, site } = command;
    const shown = input === '-' ? '标准输入' : input;
    const bytes = await readInput(input);
    if (bytes === null) return fail(`没有这个文件：${shown}`);
    const { memo, error } = await readMemo(input === '-' ? '' : input, bytes);
    if (memo === null) return fail(`${shown}：${error}`);
    const corpus = buildCorpus(await readContent(command.data));
    const findings = checkMemo(memo.checked, corpus, memo.wrapped, memo.cells);
    const right = !findings.some(isAlarm);
    if (command.action === 'check') {
      if (command.json) warn(memo);
      process.stdout.write(
        command.json ? findingsJson(findings) : findingsText(shown, findings, memo.notices),
      );
      return right ? 0 : 1;
    }
    const refused = await refuse(command, memo);
    if (refused !== null) return fail(refused);
    const links = linkParts(memo.checked, findings, corpus, { units: command.units });
    const { bytes: written, refused: left, error: broken } = await write(memo, links, site);
    if (written === null) return fail(`${shown}：${broken}`);
    if (output === '-') process.stdout.write(written);
    else await writeWhole(output, written);
    const wrong = findings.filter(({ verdict }) => verdict !== 'right');
    const whole = findings.filter((one) => one.verdict === 'right' && isLinked(one, left));
    for (const { line, link, why } of left) {
      const words = (memo.lines[line - 1] ?? '').slice(link.start, link.end);
      process.stderr.write(`${shown}:${line} 没有加链接：“${words}”${why}。\n`);
    }
    for (const words of findingLines(shown, wrong)) process.stderr.write(`${words}\n`);
    warn(memo);
    const where = output === '-' ? '标准输出' : output;
    process.stderr.write(
      `已写出 ${where}：${whole.length} 处引用加了链接；${wrong.length} 处有问题，没有加${
        left.length === 0 ? '' : `；${left.length} 处在已有的链接、域或代码里，没有加`
      }。\n`,
    );
    return 0;
  } catch (error) {
    return fail(explainError(error));
  }
}
