import { handOver } from '../../../export/hand-over.ts';
import { writeClipboard } from '../../cite/write-clipboard.ts';
import { prepareCorpus } from '../../../memo/corpus/build-corpus.ts';
import { checkLines } from '../../../memo/check-memo.ts';
import type { Corpus } from '../../../memo/corpus/corpus.ts';
import { markdownMemo, textMemo, type Memo } from '../../../memo/read/read-memo.ts';
import { memoMarkdown } from '../../../memo/write/to-markdown.ts';
import { sumWords } from '../../../memo/write/sum-words.ts';
import type { LinkPart, MemoData, MemoFinding } from '../../../memo/corpus/finding.ts';
import { findPage } from './page.ts';
import { readFile } from './read-file.ts';
import { showClasses } from './show-classes.ts';
import { textOfPaste } from './paste-table.ts';
import { showFirst } from './show-first.ts';
import { MOST_ITEMS, showFindings, type Actions } from './show-findings.ts';
import { showMemo } from './show-memo.ts';
import { inSlices } from './slices.ts';
import { firstDecision, type Checked } from './state.ts';
import { decidedLinks, docxOf, reportOf, richOf } from './take.ts';
import { takeFiles } from './take-files.ts';

declare global {
  interface Window {
    /** JSON of {@link MemoData}; set by the script itself, see src/pages/memo/memo.js.ts. */
    policyMemoData?: string;
  }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EMPTY = '{"documents":[],"records":[],"units":[],"variants":""}';
const page = findPage();
let built: Corpus | null = null;
let preparing: Generator<null, Corpus> | null = null;
let checked: Checked | null = null;
const nothing = (): void => undefined;
let stop = nothing;
/** Texts before each correction. */
const undone: string[] = [];
/** What the reader said is no fault; kept for this memo while the page is open. */
const passed = new Set<string>();
/** Another memo begins: what was said of the last one is not said of it. */
function forget(): void {
  undone.length = 0;
  passed.clear();
}
/** Counts what the reader asked for. */
let turn = 0;

/** Makes the documents ready, from the first sign of a memo on: a page that is only read needs none. */
function* corpusReady(): Generator<null, Corpus> {
  preparing ??= prepareCorpus(JSON.parse(window.policyMemoData ?? EMPTY) as MemoData);
  while (!built) {
    const next = preparing.next();
    if (next.done) built = next.value;
    else yield null;
  }
  return built;
}

/** A memo is checked line by line, once the documents are ready. */
function* checking({ checked: lines, wrapped, cells }: Memo): Generator<MemoFinding[] | null> {
  yield* checkLines(lines, yield* corpusReady(), wrapped, cells);
}

/** The links of the memo that was checked, as the reader decided. */
function links(): LinkPart[][] {
  return checked && built ? decidedLinks(checked, built, page.units.checked) : [];
}

function say(words: string): void {
  page.status.textContent = words;
}

function finish(result: Checked): void {
  const total = result.findings.length;
  page.summary.textContent =
    total > MOST_ITEMS ? `引用太多，下面只列需要改的（至多 ${MOST_ITEMS} 处）。` : '';
  page.desk.dataset.done = String(total);
  say(sumWords(result.findings, result.memo.notices));
}

function show(result: Checked): void {
  checked = result;
  // Nothing to list, to copy or to save.
  page.result.hidden = result.findings.length === 0;
  showClasses(result.findings, page.classes, page.list);
  page.list.textContent = '';
  page.view.textContent = '';
  page.docx.hidden = result.memo.form !== 'docx';
  const actions: Actions = {
    fix: result.memo.form === 'docx' ? null : fixText,
    passed: () => {
      showFirst(result, page.first);
    },
    changed: () => {
      page.said.textContent = '';
    },
  };
  page.name.textContent = result.file === '' ? '' : `：${result.file}`;
  page.undo.hidden = undone.length === 0;
  showFirst(result, page.first);
  function* both(): Generator<null> {
    yield* showFindings(yield* corpusReady(), result, page.list, page.site, actions);
    yield* showMemo(result.memo.lines, result.findings, page.view);
  }
  finish(result);
  stop = inSlices(both(), nothing, () => (page.desk.dataset.shown = 'true'));
}

/** Writes what the source offers into the text and checks it again. */
function fixText(fix: MemoFinding['fixes'][number]): void {
  if (!checked) return;
  const { memo, file } = checked;
  const lines = [...memo.lines];
  const old = lines[fix.line - 1] ?? '';
  lines[fix.line - 1] = old.slice(0, fix.start) + fix.text + old.slice(fix.end);
  undone.push(page.text.value);
  page.text.value = lines.join('\n');
  recheck(memo, file);
}

/** Checks the text of the page again as the kind of memo that it was. */
function recheck(memo: Memo, file: string): void {
  startOver();
  check(
    memo.form === 'markdown' ? markdownMemo(page.text.value) : textMemo(page.text.value),
    file,
    null,
  );
}

/** Gives up what runs and takes away what it showed, which belongs to another memo. */
function startOver(): number {
  stop();
  checked = null;
  page.result.hidden = true;
  turn += 1;
  return turn;
}

/** Checks a memo in slices. */
function check(memo: Memo, file: string, original: Uint8Array | null): void {
  const name = file === '' ? '文稿' : file.replace(/\.[^.]*$/, '');
  delete page.desk.dataset.done;
  delete page.desk.dataset.shown;
  page.said.textContent = '';
  say('正在核对……');
  const findings: MemoFinding[] = [];
  stop = inSlices(
    checking(memo),
    (found) => findings.push(...(found ?? [])),
    () => {
      const decisions = new Map(findings.map((finding) => [finding, firstDecision(finding)]));
      show({ memo, name, file, original, findings, decisions, passed });
    },
  );
}

async function open(file: File): Promise<void> {
  const own = startOver();
  say(`正在读 ${file.name}……`);
  const { memo, error, bytes } = await readFile(file);
  if (own !== turn) return;
  if (memo === null) {
    say(`${file.name}：${error}`);
    return;
  }
  const docx = memo.form === 'docx';
  page.text.value = docx ? '' : memo.lines.join('\n');
  forget();
  check(memo, file.name, docx ? bytes : null);
}

function checkText(): void {
  if (page.text.value.trim() === '') {
    say('先粘贴文稿，或选一个文件。');
    page.text.focus();
    return;
  }
  startOver();
  check(textMemo(page.text.value), '', null);
}

page.desk.addEventListener('focusin', () => inSlices(corpusReady(), nothing, nothing), {
  once: true,
});
page.check.addEventListener('click', checkText);
page.clear.addEventListener('click', () => {
  startOver();
  forget();
  page.text.value = '';
  say('已清空。');
  page.text.focus();
});
const typed = () => (turn += 1);
takeFiles(page, (file) => void open(file), typed);
page.text.addEventListener('paste', (event) => {
  const text = textOfPaste(event.clipboardData?.getData('text/html') ?? '');
  if (text === null) return;
  event.preventDefault();
  const { selectionStart, selectionEnd } = page.text;
  page.text.setRangeText(text, selectionStart, selectionEnd, 'end');
});
page.undo.addEventListener('click', () => {
  const before = undone.pop();
  if (before === undefined || !checked) return;
  page.text.value = before;
  recheck(checked.memo, checked.file);
});
page.report.addEventListener('click', () => {
  if (!checked) return;
  const { name } = checked;
  void reportOf(checked).then((bytes) => {
    handOver(new Uint8Array(bytes), DOCX, `${name}-核对单.docx`);
    page.said.textContent = '已存核对单。';
  });
});
page.rich.addEventListener('click', () => {
  if (!checked) return;
  const decided = links();
  const count = decided.flat().length;
  void writeClipboard(richOf(checked, decided, page.site)).then((written) => {
    page.said.textContent = written
      ? `已复制带 ${count} 个链接的文稿，可以粘贴到 Word 或 WPS。`
      : '浏览器没有让复制，请改存 Markdown 或 .docx。';
  });
});
page.markdown.addEventListener('click', () => {
  if (!checked) return;
  const decided = links();
  handOver(
    memoMarkdown(checked.memo, decided, page.site),
    'text/markdown;charset=utf-8',
    `${checked.name}-带链接.md`,
  );
  page.said.textContent = '已存为 Markdown 文件。';
});
page.docx.addEventListener('click', () => {
  if (!checked) return;
  const { name } = checked;
  const decided = links();
  void docxOf(checked, decided, page.site).then((bytes) => {
    if (!bytes) return;
    handOver(new Uint8Array(bytes), DOCX, `${name}-带链接.docx`);
    page.said.textContent = '已存为 .docx 文件：只加了链接，别的没有动。';
  });
});
page.desk.dataset.ready = 'true';
