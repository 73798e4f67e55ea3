import type { Answer } from './ask.ts';

/** What a path of the site must answer. */
export interface Expectation {
  /** Below the base, without a slash at its beginning. */
  path: string;
  /** Accept-Encoding; none by default. */
  encoding?: 'gzip' | 'br';
  /** What is wrong with the answer; empty when nothing is. */
  faults: (answer: Answer, base: string) => string[];
}

const status = (answer: Answer, wanted: number) =>
  answer.status === wanted ? [] : [`status ${answer.status} instead of ${wanted}`];

const header = (answer: Answer, name: string, wanted: RegExp) =>
  wanted.test(answer.headers[name] ?? '') ? [] : [`${name}: ${answer.headers[name] ?? '(none)'}`];

const page = (answer: Answer) => [
  ...status(answer, 200),
  ...header(answer, 'content-type', /^text\/html; charset=utf-8$/i),
  ...header(answer, 'cache-control', /^no-cache$/),
  ...safe(answer),
];

const safe = (answer: Answer) => [
  ...header(answer, 'content-security-policy', /^default-src 'self'; .*frame-ancestors 'self'$/),
  ...header(answer, 'x-content-type-options', /^nosniff$/),
  ...header(answer, 'referrer-policy', /^strict-origin-when-cross-origin$/),
  ...header(answer, 'cross-origin-opener-policy', /^same-origin$/),
  ...header(answer, 'permissions-policy', /^camera=\(\), geolocation=\(\), microphone=\(\)$/),
  // What runs here, and in which version, is nobody's business.
  ...(/\d/.test(answer.headers.server ?? '') ? [`server: ${answer.headers.server ?? ''}`] : []),
];

/** The name of the content type must be right, since `nosniff` forbids to guess. */
const type = (path: string, wanted: RegExp): Expectation => ({
  path,
  faults: (answer) => [...status(answer, 200), ...header(answer, 'content-type', wanted)],
});

const packed = (path: string, encoding: 'gzip' | 'br'): Expectation => ({
  path,
  encoding,
  faults: (answer) => [
    ...status(answer, 200),
    ...header(answer, 'content-encoding', new RegExp(`^${encoding}$`)),
    ...header(answer, 'vary', /accept-encoding/i),
    ...safe(answer),
  ],
});

/**
 * @param hashed a file of `_astro/` with its extension `.css`
 */
export function expectations(hashed: string): Expectation[] {
  return [
    { path: '', faults: page },
    { path: 'sx2022/t45/', faults: page },
    { path: 'sx2022/t45/?from=memo', faults: page },
    { path: 'search/?q=%E4%B8%93%E5%88%A9', faults: page },
    {
      path: 'sx2022/t45',
      faults: (answer, base) => [
        ...(answer.status === 301 || answer.status === 308 ? [] : status(answer, 301)),
        ...header(answer, 'location', new RegExp(`^${base}sx2022/t45/$`)),
      ],
    },
    ...[
      'no-such-page/',
      'no-such-page',
      'sx2022/t999/',
      '_astro/none.js',
      'search-data/none/table.json',
    ].map((path) => ({
      path,
      faults: (answer: Answer) => [
        ...status(answer, 404),
        ...header(answer, 'content-type', /^text\/html/),
        ...(answer.body.includes('陕西知识产权政策文件库') ? [] : ['not our 404 page']),
        // A file that is missing while a new build is copied must not stay missing for a year.
        ...header(answer, 'cache-control', /^no-cache$/),
        ...safe(answer),
      ],
    })),
    { path: '_headers', faults: (answer) => status(answer, 404) },
    {
      path: hashed,
      faults: (answer) => [
        ...status(answer, 200),
        ...header(answer, 'content-type', /^text\/css/),
        ...header(answer, 'cache-control', /max-age=31536000, immutable/),
      ],
    },
    // Of the build before.
    {
      path: 'search-data/before/table.json',
      faults: (answer) => [
        ...status(answer, 200),
        ...header(answer, 'cache-control', /max-age=31536000, immutable/),
        ...safe(answer),
      ],
    },
    {
      path: 'data/records.json',
      faults: (answer) => [
        ...status(answer, 200),
        ...header(answer, 'content-type', /^application\/json/),
        ...header(answer, 'access-control-allow-origin', /^\*$/),
      ],
    },
    packed('sx2022/', 'gzip'),
    packed('sx2022/', 'br'),
    packed(hashed, 'br'),
    packed('data/records.json', 'gzip'),
    type('sx2022.md', /^text\/markdown; charset=utf-8$/i),
    type('sx2022.bib', /^text\/plain; charset=utf-8$/i),
    type('sx2022.csl.json', /^application\/json/),
    type('sx2022.akn.xml', /xml/),
    type('unassigned.csv', /^text\/csv; charset=utf-8$/i),
    type('unassigned.xlsx', /^application\/vnd\.openxml/),
    type('changes.atom', /xml/),
    type('edition.js', /javascript/),
  ];
}
