import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import path from 'node:path';
import tseslint from 'typescript-eslint';
import { house } from './house-rules.js';

const root = path.join(import.meta.dirname, '..');

const TESTS = ['**/*.test.{ts,tsx}', 'tests/**'];
const SHARED = ['shared/**/*.ts'];
const WINDOW = ['renderer/**/*.{ts,tsx}', 'electron/**/*.ts'];

// In a flat config a later block replaces an earlier block's rule. So whatever a rule with options should forbid
// somewhere is put together here, and each block states its whole list.
const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export it by its name; only configurations have a default export.',
};
const NO_CLOCK = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
  message: 'shared is pure: let the caller pass the time.',
};
const NO_SWEDISH = {
  selector:
    'JSXText[value=/[A-Za-zÅÄÖåäö]{2}/], Literal[value=/[ÅÄÖåäö]/], TemplateElement[value.raw=/[ÅÄÖåäö]/]',
  message: 'What the user reads lives in shared/text.',
};
const SPOKEN_ATTRIBUTE = {
  selector:
    'JSXAttribute[name.name=/^(aria-label|aria-description|alt|label|placeholder|title)$/] > Literal[value=/[A-Za-z]/]',
  message: 'What the user reads lives in shared/text.',
};

/** @param {readonly object[]} forbidden @returns {import('eslint').Linter.RulesRecord} */
const syntax = (...forbidden) => ({ 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, ...forbidden] });

/** Everything of a browser's or Node's that pure code must be handed instead of reaching for it. */
const IMPURE = [
  ...[
    'window',
    'document',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'self',
    'globalThis',
  ],
  ...[
    'process',
    'global',
    'Buffer',
    'require',
    '__dirname',
    '__filename',
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'Worker',
  ],
  ...[
    'crypto',
    'performance',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'requestAnimationFrame',
    'structuredClone',
  ],
];

/** @type {import('eslint').Linter.RulesRecord} */
const everywhere = {
  ...syntax(),
  eqeqeq: 'error',
  'no-implicit-coercion': 'error',
  'no-param-reassign': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
  'house/imports-in-zone': 'error',
  'house/file-name': 'error',
};

/** @type {import('eslint').Linter.RulesRecord} */
const typed = {
  '@typescript-eslint/consistent-type-imports': [
    'error',
    { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
  ],
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidOperator: true },
  ],
  // The only way to a text field's own undo and to a copy without a permission.
  '@typescript-eslint/no-deprecated': ['error', { allow: [{ from: 'lib', name: 'execCommand' }] }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-shadow': 'error',
  // newId<RowId>() names its brand so.
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  // Ore is a branded number, and this rule knows only bare ones.
  '@typescript-eslint/no-unsafe-unary-minus': 'off',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/prefer-nullish-coalescing': 'error',
  '@typescript-eslint/prefer-optional-chain': 'error',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export default defineConfig(
  globalIgnores(['dist/', 'out/', 'release/', 'docs/']),
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    plugins: { house },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: everywhere,
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: typed,
  },
  { files: ['renderer/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  { files: WINDOW, ignores: TESTS, rules: syntax(NO_SWEDISH, SPOKEN_ATTRIBUTE) },
  // A bug's own message may go to the console; nothing else.
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: TESTS,
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
  {
    files: SHARED,
    ignores: TESTS,
    rules: {
      'no-console': 'error',
      ...syntax(NO_CLOCK),
      'no-restricted-globals': [
        'error',
        ...IMPURE.map((name) => ({ name, message: 'shared is pure: let the caller pass it.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'shared is pure: let the caller pass the time.' },
        { object: 'Math', property: 'random', message: 'shared is pure: let the caller pass it.' },
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['build/**/*.{ts,js}', '**/*.config.{ts,js}'], rules: { 'no-restricted-syntax': 'off' } },
);
