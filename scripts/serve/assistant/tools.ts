import { pathOf } from '../../../src/model/address.ts';
import { checkMemo } from '../../../src/memo/check-memo.ts';
import { buildCorpus } from '../../../src/memo/corpus/build-corpus.ts';
import { isAlarm, labelOf, verdictLabels, verdicts } from '../../../src/memo/corpus/finding.ts';
import { statusWords } from '../../../src/search/client/status-words.ts';
import { scanProvider } from '../../../src/search/index/scan-provider.ts';
import { search } from '../../../src/search/search.ts';
import { noFilters } from '../../../src/search/show/filters.ts';
import { pathOfTarget } from '../../../src/search/targets/path-of-target.ts';
import { type Answer, Answers } from './answers.ts';
import type { AssistantData } from './data.ts';
import { unlooked } from './unlooked.ts';

/** A tool of the server. Its arguments are texts; whatever stands in them is data. */
export interface Tool {
  name: string;
  /** In Chinese: what it answers, and what it does not. */
  about: string;
  /** Its arguments by name, each with what it is. */
  args: Readonly<Record<string, string>>;
  answer: (args: Readonly<Record<string, string>>) => Promise<Answer> | Answer;
}

/** Results that one answer holds at most; how many there are in all is said. */
const MOST_RESULTS = 20;

/** The longest text that is checked, in characters. */
const LONGEST_TEXT = 500_000;

/** The tools of the contract over one edition of the data. */
export function makeTools(data: AssistantData): Tool[] {
  const answers = new Answers(data);
  const { table, details, near } = data.search;
  const searchCorpus = {
    table,
    provider: scanProvider(details),
    near: () => Promise.resolve(near),
  };
  const memoCorpus = buildCorpus({ ...data.content, variants: data.variants });

  const find = async (query: string): Promise<Answer> => {
    const outcome = await search(query, noFilters(), searchCorpus);
    return {
      query,
      status: statusWords(outcome, noFilters()),
      exact: outcome.state === 'exact',
      total: outcome.hits.length,
      results: outcome.hits.slice(0, MOST_RESULTS).flatMap((hit): Answer[] => {
        const path = pathOfTarget(hit, table);
        const id = hit.type === 'record' ? table.records[hit.index]?.id : undefined;
        const record = id === undefined ? undefined : answers.site.recordById.get(id);
        if (record) return [{ type: 'record', ...answers.brief(record) }];
        return path ? [{ type: hit.type, address: answers.address(path) }] : [];
      }),
      notLookedAt: '只查了本库收录的文件；exact 为 false 的是近似结果，不是原文所印的词',
    };
  };

  const checkText = (text: string): Answer => {
    const lines = text.slice(0, LONGEST_TEXT).split(/\r\n|\r|\n/);
    const findings = checkMemo(lines, memoCorpus, true);
    const looked = findings.flatMap(({ places }) => places);
    return {
      findings: findings.map((finding) => ({
        text: finding.text,
        line: finding.line,
        column: finding.column,
        verdict: finding.verdict,
        label: labelOf(finding),
        isAlarm: isAlarm(finding),
        detail: finding.detail,
        records: finding.records.map((id) => {
          const record = answers.site.recordById.get(id);
          return record ? answers.brief(record) : { id, address: answers.address(pathOf(id)) };
        }),
      })),
      counts: Object.fromEntries(
        verdicts.map((verdict) => [
          verdictLabels[verdict],
          findings.filter((finding) => finding.verdict === verdict).length,
        ]),
      ),
      notLookedAt: [
        ...unlooked(lines, looked),
        ...(text.length > LONGEST_TEXT
          ? [{ line: lines.length, text: '', why: `文稿太长，只看了前${LONGEST_TEXT}个字` }]
          : []),
      ],
      limits:
        '只核对对本库文件的编号、引文、责任单位、时限和数字；没有列在 findings 里的话没有核对，不等于无误',
    };
  };

  return [
    {
      name: 'coverage',
      about: '本库收录哪些文件、是哪一版、缺什么。回答别的问题之前先看。',
      args: {},
      answer: () => answers.coverage(),
    },
    {
      name: 'find',
      about: '在本库文件里检索词句、编号、单位或文件名称；给出原文、地址和是否逐字相符。',
      args: { query: '要找的词句、编号或名称' },
      answer: ({ query = '' }) => find(query),
    },
    {
      name: 'get',
      about: '按编号取一条、一节或一份文件：原文、本站读法、责任单位及依据、目标、时限、相关内容。',
      args: { id: '编号，如“文件代码/条目”' },
      answer: ({ id = '' }) => answers.get(id),
    },
    {
      name: 'responsibilities',
      about: '一个单位在本库文件里负责或配合的全部条目，每一条都说明怎样知道。',
      args: { unit: '单位的名称或编号' },
      answer: ({ unit = '' }) => answers.responsibilities(unit),
    },
    {
      name: 'check_text',
      about: '核对一段文稿里对本库文件的引用，逐处给出结论，并列出没有核对的地方。',
      args: { text: '文稿的文字，一段一行' },
      answer: ({ text = '' }) => checkText(text),
    },
    {
      name: 'changes',
      about: '本库公布以来地址和文字的变更。',
      args: {},
      answer: () => answers.changes(),
    },
  ];
}
