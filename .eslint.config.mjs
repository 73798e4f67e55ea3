import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What `scripts/` may take from the site: data types, the pure cores, and the index of the data. */
const PURE =
  '(?:model|place|text|view|search|memo|cite|export|edition)/|data/(?:site|index-site|need)\\.ts$';

/** Import bans by folder; the architecture test holds what a pattern cannot say (cycles, sizes). */
const ban = (regex, message) => ({ regex, message });
const FS = ban('^(node:)?fs(/promises)?$', 'Only scripts/lib/io reads and writes files.');
const SCRIPTS = ban('(^|/)scripts/', 'src/ never imports scripts/.');
const SITE = ban(
  `/src/(?!${PURE})`,
  'scripts/ takes only src/model, src/place, src/text, src/view, the pure cores and the index of src/data.',
);
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-offline/',
    'content/',
    '.astro/',
    '.cache/',
    '.dist.*/',
    '.content.*/',
    'scripts/test/fixtures/',
  ]),
  {
    files: ['**/*.{ts,astro}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Chinese text is taken apart by code points, and has no joined emoji.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      eqeqeq: 'error',
      'no-console': 'off',
      'no-irregular-whitespace': [
        'error',
        {
          skipStrings: true,
          skipTemplates: true,
          skipRegExps: true,
          skipComments: true,
          skipJSXText: true,
        },
      ],
    },
  },
  astro.configs.recommended,
  {
    // The type of an expression inside a template is not known to the checker outside Astro's own.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  { files: ['src/**/*.{ts,astro}'], rules: restrict(SCRIPTS, FS) },
  {
    // What browsers run must run in Safari 15.0.
    files: ['src/{memo,search,text,components,edition}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name="at"]',
          message: 'Safari has it from 15.4 on: take lastOf or an index.',
        },
      ],
    },
  },
  { files: ['scripts/**/*.ts'], rules: restrict(SITE, FS) },
  { files: ['scripts/lib/io/**/*.ts'], rules: restrict(SITE) },
  {
    // Tests and measuring commands may make and read files of their own.
    files: ['**/*.test.ts', 'scripts/{check/fresh,measure/bench,test/test-help}/**/*.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
);
