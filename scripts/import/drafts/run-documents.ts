import { join } from 'node:path';
import { replaceFiles } from '../../lib/io/replace-files.ts';
import { keptBefore, removeFolder } from '../../lib/io/replace-folder.ts';
import { writeFolder } from '../../lib/io/write-folder.ts';
import { printDiagnostics } from '../diagnostics/print-diagnostics.ts';
import { textOption } from './parse-args.ts';
import { EXIT } from './report.ts';
import {
  CONTENT,
  dayOf,
  NO_DAY,
  readLibrary,
  refusedOutcome,
  runOnCode,
  SEEDS,
} from './run-drafts.ts';
import { withdrawDocument } from './withdraw.ts';

/** `npm run withdraw-document -- <code> --why <text> [--date <ISO>]`. */
export function runWithdrawDocument(args: readonly string[]): Promise<number> {
  const config = { why: { type: 'string' }, date: { type: 'string' } } as const;
  const usage = 'npm run withdraw-document -- 代码 --why 理由 [--date 2024-03-05]';
  return runOnCode(args, config, [], usage, async (options, code) => {
    const date = dayOf(options);
    const why = textOption(options, 'why')?.trim() ?? '';
    if (date === null) return refusedOutcome(NO_DAY);
    if (why === '') return refusedOutcome('没有写 --why：为什么撤下，读者会看到');
    const library = await readLibrary();
    if ('code' in library) return library;
    if (library.seeds.drafts.some(({ files }) => files.code === code))
      return refusedOutcome(`${code} 还是草稿：用 npm run withdraw-draft`);
    if (!library.seeds.documents.some((one) => one.code === code))
      return refusedOutcome(`没有 ${code} 这份文件`);
    const withdrawal = withdrawDocument(library.input, code, date, why);
    if (withdrawal.changes === null)
      return refusedOutcome(`撤下以后别处有错误，先改好：\n${printDiagnostics(withdrawal.faults)}`);
    const { changes, content, addresses } = withdrawal;
    await replaceFiles(SEEDS, new Map([['registry/changes.yaml', changes]]), () =>
      writeFolder(CONTENT, content),
    );
    await removeFolder(join(SEEDS, code));
    // What npm run dev shows and what npm run rollback would put back hold its text, too.
    await removeFolder('.cache/preview');
    await removeFolder(keptBefore('dist'));
    return {
      code: EXIT.ready,
      lines: [
        `已撤下 ${code}（${date}）：${addresses.length} 个网址留着，写明撤下的时间和理由；正文已从 seeds/ 和 content/ 去掉。`,
        '下一步：npm run build 重新生成网站，发布出去的旧版本和离线版一并替换，然后提交。',
      ],
    };
  });
}
