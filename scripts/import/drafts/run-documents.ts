import { basename, join } from 'node:path';
import { fileSize } from '../../lib/io/file-size.ts';
import { namesInFolder } from '../../lib/io/names-in-folder.ts';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { replaceFiles } from '../../lib/io/replace-files.ts';
import { keptBefore, removeFolder } from '../../lib/io/replace-folder.ts';
import { writeFolder } from '../../lib/io/write-folder.ts';
import { printDiagnostics } from '../diagnostics/print-diagnostics.ts';
import { LARGEST_FILE, readFile } from '../files/read-file.ts';
import { writeText } from '../files/write-text.ts';
import { textOption } from './parse-args.ts';
import { replaceSource } from './replace-source.ts';
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
import { officeConverter } from './run-add.ts';
import { findSecretMarks } from './sensitive.ts';
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

/** A text on one line, for showing two beside each other. */
const oneLine = (text: string): string => text.replace(/\n/g, ' ');

/** `npm run replace-source -- <code> <file> [--date <ISO>]`. */
export function runReplaceSource(args: readonly string[]): Promise<number> {
  const config = {
    date: { type: 'string' },
    'accept-changes': { type: 'boolean' },
    'reject-changes': { type: 'boolean' },
    'drop-comments': { type: 'boolean' },
  } as const;
  const usage = 'npm run replace-source -- 代码 文件 [--date 2024-03-05]';
  return runOnCode(args, config, ['新的文件名'], usage, async (options, code) => {
    const date = dayOf(options);
    if (date === null) return refusedOutcome(NO_DAY);
    const path = options.positionals[1] ?? '';
    const library = await readLibrary();
    if ('code' in library) return library;
    const old = library.seeds.documents.find((one) => one.code === code);
    if (old === undefined)
      return refusedOutcome(
        `没有 ${code} 这份已公布的文件；草稿请用 npm run withdraw-draft 去掉再添加`,
      );
    const size = await fileSize(path);
    if (size === null) return refusedOutcome(`没有“${path}”这个文件：核对文件名和所在的文件夹`);
    if (size > LARGEST_FILE) return refusedOutcome('文件超过 100 MB：请压缩图片，或只留文字');
    const file = { name: basename(path), bytes: (await readIfFile(path)) ?? new Uint8Array() };
    const reading = await readFile(file, {
      changes:
        options.values['accept-changes'] === true
          ? 'accept'
          : options.values['reject-changes'] === true
            ? 'reject'
            : null,
      dropComments: options.values['drop-comments'] === true,
      toDocx: await officeConverter(path),
    });
    if (reading.error !== null) return refusedOutcome(reading.error);
    const lines = writeText(reading.text.blocks).split('\n');
    const [secret] = findSecretMarks([...lines, ...reading.text.leftOut.map(({ text }) => text)]);
    if (secret !== undefined) return refusedOutcome(secret.message);
    const replacement = replaceSource(library.input, code, file, reading.text, date);
    if (replacement.files === null)
      return refusedOutcome(
        `换上新底本以后有错误，没有换：\n${printDiagnostics(replacement.faults)}`,
      );
    const { files, original, changes, content, changed, dropped } = replacement;
    const texts = new Map<string, string | Uint8Array>([
      [`${code}/${original}`, file.bytes],
      [`${code}/document.txt`, files.document ?? ''],
      [`${code}/source.yaml`, files.source ?? ''],
      [`${code}/editorial.yaml`, files.editorial ?? ''],
      ['registry/changes.yaml', changes],
    ]);
    await replaceFiles(SEEDS, texts, () => writeFolder(CONTENT, content));
    for (const name of (await namesInFolder(join(SEEDS, code))) ?? [])
      if (name.startsWith('original.') && name !== original)
        await removeFolder(join(SEEDS, code, name));
    return {
      code: EXIT.ready,
      lines: [
        `已换上 ${code} 的新底本（${date}），网址全部保留；文字有变的 ${changed.length} 处，已记入变更记录：`,
        ...changed.flatMap((one) => [
          `  ${one.address}`,
          `    原：${oneLine(one.before)}`,
          `    今：${one.after === null ? '（新底本没有这一段，网址指向文件）' : oneLine(one.after)}`,
        ]),
        ...(dropped > 0 ? [`用不着的判断 ${dropped} 条已去掉。`] : []),
        '下一步：npm run build，然后把 seeds/ 和 content/ 一起提交。',
      ],
    };
  });
}
