import { explainError } from '../../lib/command/explain-error.ts';
import { readRegistries, readSeedFiles, seedCodes } from '../../lib/io/read-seeds.ts';
import { writeWhole } from '../../lib/io/write-whole.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printDiagnostics } from '../diagnostics/print-diagnostics.ts';
import { understand } from '../drafts/parse-args.ts';
import { readAlone } from '../pipeline/read-alone.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import { type Offer, offerLinks } from './offer-links.ts';
import { type LinkDecisions, readLinkDecisions } from './read-decisions.ts';
import { type LinkDecision, writeDecision } from './write-decision.ts';

const SEEDS = 'seeds';
const FILE = `${SEEDS}/registry/links.yaml`;
const USAGE =
  'npm run links -- 文件代码 [--json]，或 npm run links -- --decide 条目 条目 same|lookalike [--why 理由]，或 npm run links -- --decide 条目 文件代码 none';

/** What is decided where no reason is given: a look-alike must have one. */
const NO_REASON = '编者看过，不是同一事项';

/** A call that cannot be carried out, in Chinese. */
class Refused extends Error {}

/** What the editors have said of a pair. */
type Decided = 'same' | 'lookalike' | null;

interface Library {
  /** Of all documents, drafts too, in the order of their codes. */
  records: ContentRecord[];
  codes: string[];
  decisions: LinkDecisions;
  /** Text of the registry of links. */
  text: string;
}

/** Reads all documents as far as they can be read; what is wrong with them `content` says. */
async function readLibrary(): Promise<Library> {
  const faults: Diagnostic[] = [];
  const registry = await readRegistries(SEEDS, faults);
  const { value: decisions, diagnostics } = readLinkDecisions(FILE, registry.links);
  const wrong = [...faults, ...diagnostics].filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Refused(`名录读不出来：\n${printDiagnostics(wrong)}`);
  const codes = [...(await seedCodes(SEEDS))].sort();
  const records: ContentRecord[] = [];
  for (const code of codes)
    records.push(...readAlone(await readSeedFiles(SEEDS, code, []), registry).records);
  return { records, codes, decisions, text: registry.links };
}

/** What the editors have decided of two records, whichever comes first. */
function decidedOf({ matters, lookalikes }: LinkDecisions, a: string, b: string): Decided {
  if (matters.some(({ value }) => a in value.quotes && b in value.quotes)) return 'same';
  const apart = lookalikes.some(({ value }) => [a, b].every((id) => value.records.includes(id)));
  return apart ? 'lookalike' : null;
}

const DECIDED_NAMES = { same: '同一事项', lookalike: '看着像但不是' } as const;

/** The offers for people, grouped by record. */
function offerLines(offers: readonly (Offer & { decided: Decided })[]): string[] {
  return offers.flatMap(({ from, to, score, evidence, decided }, index) => [
    ...(offers[index - 1]?.from === from ? [] : [from]),
    `  ${to}　${score.toFixed(3)}${decided === null ? '' : `　已判定：${DECIDED_NAMES[decided]}`}`,
    `    本条：${evidence.from}`,
    `    对方：${evidence.to}`,
  ]);
}

async function offer(code: string, isJson: boolean): Promise<void> {
  const { records, codes, decisions } = await readLibrary();
  if (!codes.includes(code)) throw new Refused(`没有 seeds/${code}/ 这份文件：核对代码`);
  const offers = offerLinks(records, code).map((one) => ({
    ...one,
    decided: decidedOf(decisions, one.from, one.to),
  }));
  if (isJson) console.log(JSON.stringify({ offers }));
  else if (offers.length === 0) console.log('没有找到可能是同一事项的条目。');
  else console.log(offerLines(offers).join('\n'));
}

/** The decision that three words mean, checked against the library. */
function understood(
  { records, codes, decisions }: Library,
  [first = '', second = '', verdict = '']: readonly string[],
  why: string,
): LinkDecision {
  const known = (id: string): ContentRecord => {
    const record = records.find((one) => one.id === id);
    if (record === undefined) throw new Refused(`没有 ${id} 这条记录：核对编号`);
    return record;
  };
  const record = known(first);
  if (verdict === 'none') {
    if (!codes.includes(second)) throw new Refused(`没有 ${second} 这份文件：核对代码`);
    if (record.document === second) throw new Refused('无对应说的是另一份文件');
    const isSame = decisions.matters.some(
      ({ value }) =>
        first in value.quotes &&
        Object.keys(value.quotes).some((id) => id.startsWith(`${second}/`)),
    );
    if (isSame)
      throw new Refused(`${first} 在 ${second} 里已有同一事项，先删去 ${FILE} 里的那一项`);
    const isKnown = decisions.absences.some(
      ({ value }) => value.record === first && value.document === second,
    );
    if (isKnown) throw new Refused('已经这样判定过');
    return { kind: 'none', record: first, document: second };
  }
  const other = known(second);
  if (record.document === other.document) throw new Refused('两条要属于不同的文件');
  const decided = decidedOf(decisions, first, second);
  if (decided !== null)
    throw new Refused(`这两条已判定为${DECIDED_NAMES[decided]}；要改判，先删去 ${FILE} 里的那一项`);
  if (verdict === 'lookalike') return { kind: 'lookalike', from: first, to: second, why };
  if (verdict !== 'same') throw new Refused(`不认识的判定“${verdict}”，只有 same、lookalike、none`);
  const found = offerLinks(records, record.document).find(
    ({ from, to }) => from === first && to === second,
  );
  const opening = ({ title, text }: ContentRecord) => title ?? text.split(/[。；\n]/u)[0] ?? text;
  const evidence = found?.evidence ?? { from: opening(record), to: opening(other) };
  return { kind: 'same', from: first, to: second, evidence };
}

async function decide(words: readonly string[], why: string): Promise<void> {
  const library = await readLibrary();
  const decision = understood(library, words, why);
  const text = writeDecision(library.text, decision);
  if (text === null)
    throw new Refused(`${FILE} 里的列表写在一行里，没法在后面加：改成一项一行后再试`);
  const wrong = readLinkDecisions(FILE, text).diagnostics;
  if (wrong.length > 0) throw new Refused(`写不进去：\n${printDiagnostics(wrong)}`);
  await writeWhole(FILE, new TextEncoder().encode(text));
  console.log(`已记入 ${FILE}。运行 npm run content 后生效。`);
}

/** `npm run links`: what may be one matter, and the editors' decisions; gives the exit code. */
export async function runLinks(args: readonly string[]): Promise<number> {
  const isDecision = args.includes('--decide');
  const config = {
    json: { type: 'boolean' },
    decide: { type: 'boolean' },
    why: { type: 'string' },
  } as const;
  const names = isDecision ? ['条目', '另一条目或文件代码', '判定'] : ['文件代码'];
  try {
    const { options, problem } = understand(args, config, names, USAGE);
    if (options === null) throw new Refused(problem);
    const { values, positionals } = options;
    if (isDecision)
      await decide(positionals, typeof values.why === 'string' ? values.why : NO_REASON);
    else await offer(positionals[0] ?? '', values.json === true);
    return 0;
  } catch (error) {
    console.error(error instanceof Refused ? `${error.message}。` : explainError(error));
    return 2;
  }
}
