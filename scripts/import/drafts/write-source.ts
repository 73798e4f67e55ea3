import { stringify } from 'yaml';
import type { Description } from '../describe/describe.ts';
import type { Found, Sureness } from '../describe/found.ts';
import type { FileQuestion } from '../files/file-text.ts';

/** What `source.yaml` of a new document says besides what was found in its text. */
export interface SourceFacts {
  title: string;
  shortName: string;
  place: Found<string>;
  order: number;
  sha256: string;
  original: { file: string; sha256: string };
  origin: string;
  questions: readonly FileQuestion[];
  /** The layout by its name, and why. */
  layout: { name: string; why: string };
}

const SURE: Readonly<Record<Sureness, string>> = {
  high: '',
  medium: '，请核对',
  low: '，没有把握，请核对',
};

/** A value on one line of YAML. */
const inline = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, singleQuote: true }).trim();

const said = ({ where, sure }: Found<unknown>): string => ` # ${where}${SURE[sure]}`;

/** The text of a new `source.yaml`: each value with a comment on where it was found. */
export function writeSource(description: Description, facts: SourceFacts): string {
  const { documentNumber, issuers, dates, kind, credit, relations, title } = description;
  const dateLines = Object.entries(dates).map(
    ([name, found]: [string, Found<string | null>]) =>
      `  ${name}: ${inline(found.value)}${said(found)}`,
  );
  const relationLines = relations.map((relation) => `  - ${inline(relation)}`);
  const questionLines = facts.questions.map(
    (question) => `  - ${inline({ ...question, settled: null })}`,
  );
  return [
    `# 从 ${facts.original.file} 读出；每一项后面写着在哪里找到的，不对的直接改。`,
    'draft: true # 草稿，不公布；没有未决的地方以后，用 npm run publish-document 公布',
    `title: ${inline(facts.title)}${title === null ? '' : said(title)}`,
    `shortName: ${inline(facts.shortName)} # 本站用的简称，可以改`,
    'aliases: []',
    `kind: ${kind.value}${said(kind)}`,
    `documentNumber: ${inline(documentNumber.value)}${said(documentNumber)}`,
    `issuers: ${inline(issuers.value)}${said(issuers)}`,
    'dates:',
    ...dateLines,
    ...(relationLines.length === 0
      ? ['relations: [] # 没有找到修正、废止一类的话']
      : ['relations: # 修正、废止，照印', ...relationLines]),
    `place: ${facts.place.value} # ${facts.place.where}${SURE[facts.place.sure]}`,
    `order: ${facts.order} # 在文件列表里的次序`,
    `origin: ${inline(facts.origin)}`,
    `credit: ${inline(credit.value)}${said(credit)}`,
    `reprint: ${kind.value === 'news' ? 'headings # 新闻稿只显示标题和开头' : 'full'}`,
    `sha256: ${facts.sha256}`,
    `original: { file: ${facts.original.file}, sha256: ${facts.original.sha256}, offer: false } # 要供读者下载，把 offer 改成 true`,
    ...(questionLines.length === 0
      ? ['fileQuestions: []']
      : [
          '# 文件本身要确认的地方：看过以后，把 settled 的 null 改成一句理由',
          'fileQuestions:',
          ...questionLines,
        ]),
    `# ${facts.layout.why}`,
    // A heading without a full stop is not the first line of a wrapped paragraph: 专栏1　专利培育工程
    `layout: { name: ${facts.layout.name}, wrap: line } # 一段一行`,
    '',
  ].join('\n');
}
