import { ESLint } from 'eslint';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

// Typed rules need files that exist; the fences are read from the text alone, so nothing is ever written.
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: path.join(root, 'build/eslint.config.js'),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false, project: null } } },
  ruleFilter: ({ ruleId }) => !ruleId.startsWith('@typescript-eslint/'),
});

/** The rules that object to this text, were it in that file. */
async function objections(file: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: path.join(root, file) });
  return (result?.messages ?? []).map((message) => message.ruleId);
}

const FENCE = 'house/imports-in-zone';

/** One zone: a file that could stand there, what it may import and what it may not. */
interface ZoneCase {
  readonly file: string;
  readonly may: readonly string[];
  readonly mayNot: readonly string[];
}

const ZONES: Readonly<Record<string, ZoneCase>> = {
  shared: {
    file: 'shared/domain/budget/planted.ts',
    may: ['../money/ore', '../../result', 'decimal.js', 'zod'],
    mayNot: [
      '../../../renderer/data/database',
      '@shared/result',
      '@renderer/ui/Button',
      'react',
      'dexie',
      'exceljs',
      'node:fs',
      'fs',
      'vitest',
      '@tests/budgets',
    ],
  },
  'electron/main': {
    file: 'electron/main/planted.ts',
    may: ['./ipc', '@shared/ipc/desktop-api', 'electron', 'node:fs/promises'],
    mayNot: ['../../shared/result', '@renderer/platform/desktop', 'react', 'dexie', 'zustand', 'fs-extra'],
  },
  'electron/preload': {
    file: 'electron/preload/planted.ts',
    may: ['@shared/ipc/desktop-api', 'electron'],
    mayNot: ['node:fs', '../main/ipc', '@renderer/platform/desktop'],
  },
  'renderer/app': {
    file: 'renderer/app/planted.ts',
    may: [
      './routes',
      '@shared/text/sv',
      '@renderer/features/budget/BudgetView',
      '@renderer/data',
      '@renderer/stores/view',
      'react-dom/client',
    ],
    mayNot: [
      '@renderer/data/database',
      '@renderer/data/index',
      '@electron/main/ipc',
      'electron',
      'dexie',
      'exceljs',
      'zustand',
      '@tests/budgets',
    ],
  },
  'renderer/features': {
    file: 'renderer/features/planted/planted.ts',
    may: [
      './rows',
      '@shared/result',
      '@renderer/data',
      '@renderer/data/safekeeping',
      '@renderer/stores/view',
      '@renderer/workbook/read',
      '@renderer/platform/files',
      '@renderer/ui/Button',
      'react',
      'react-data-grid',
    ],
    mayNot: [
      ...[
        'react-aria-components',
        '../budget/rows',
        './parts/rows',
        '../../data',
        '@renderer/features/budget/rows',
        '@renderer/app/routes',
      ],
      ...[
        '@renderer/data/database',
        '@renderer/data/repositories/budget-repository',
        'dexie',
        'exceljs',
        'zustand',
        'electron',
        'node:fs',
      ],
    ],
  },
  'renderer/data': {
    file: 'renderer/data/repositories/planted.ts',
    may: ['../database', '@shared/domain/ids', 'dexie', 'dexie-react-hooks'],
    mayNot: [
      '../../stores/view',
      '@renderer/stores/view',
      '@renderer/ui/Button',
      'zustand',
      'exceljs',
      'react-aria-components',
    ],
  },
  'renderer/stores': {
    file: 'renderer/stores/planted.ts',
    may: ['./view', '@shared/domain/ids', 'zustand', 'zustand/middleware'],
    mayNot: ['@renderer/data', 'dexie', 'exceljs', 'react-aria-components'],
  },
  'renderer/workbook': {
    file: 'renderer/workbook/write/planted.ts',
    may: ['../limits', '@shared/sheets/grid', 'exceljs/lib/exceljs.bare.js', 'fflate'],
    mayNot: ['@renderer/data', 'dexie', 'react', 'zustand'],
  },
  'renderer/platform': {
    file: 'renderer/platform/planted.ts',
    may: ['./browser', '@shared/ipc/desktop-api'],
    mayNot: ['@renderer/data', '@electron/preload/preload', 'electron', 'react', 'dexie'],
  },
  'renderer/ui': {
    file: 'renderer/ui/planted.ts',
    may: [
      './Button',
      '@shared/text/sv',
      'react',
      'react-aria-components',
      '@internationalized/date',
      'react-data-grid',
    ],
    mayNot: [
      '@renderer/data',
      '@renderer/stores/view',
      '@renderer/features/budget/rows',
      'dexie',
      'zustand',
      'exceljs',
    ],
  },
};

/** Every way in which a file can name another. */
const WAYS: Readonly<Record<string, (source: string) => string>> = {
  'a static import': (source) => `import { planted } from '${source}';\nplanted();\n`,
  'a bare import': (source) => `import '${source}';\n`,
  'a dynamic import': (source) => `void import('${source}');\n`,
  'a dynamic import in backticks': (source) => `void import(\`${source}\`);\n`,
  'a re-export by name': (source) => `export { planted } from '${source}';\n`,
  'a re-export of all': (source) => `export * from '${source}';\n`,
  'a type import': (source) => `export type Planted = import('${source}').Planted;\n`,
  'a worker': (source) => `export const made = new Worker(new URL('${source}', import.meta.url));\n`,
  'a glob': (source) => `export const made = import.meta.glob('${source}');\n`,
};

describe.each(Object.entries(ZONES))('%s', (_, { file, may, mayNot }) => {
  test('lets in what its folder permits', async () => {
    for (const source of may)
      expect(await objections(file, WAYS['a static import']!(source)), source).toEqual([]);
  });

  test.each(Object.entries(WAYS))('keeps out what it does not, by %s', async (_way, write) => {
    for (const source of mayNot) expect(await objections(file, write(source)), source).toContain(FENCE);
  });

  test('refuses an import whose source is computed', async () => {
    expect(await objections(file, 'export const load = (name: string) => import(name);\n')).toContain(FENCE);
  });

  test('lets a test beside the code use the test tools', async () => {
    const beside = file.replace('.ts', '.test.ts');
    for (const source of ['vitest', 'fast-check', '@tests/fixtures/budgets']) {
      expect(await objections(beside, WAYS['a static import']!(source)), source).toEqual([]);
    }
  });
});

describe('every zone', () => {
  const files = Object.values(ZONES).map((zone) => zone.file);

  test.each(files)('refuses a default export in %s', async (file) => {
    for (const text of [
      'export default 1;\n',
      'const a = 1;\nexport { a as default };\n',
      "export { default } from './rows';\n",
    ]) {
      expect(await objections(file, text), text).toContain('no-restricted-syntax');
    }
  });

  test.each(files)('refuses an unfinished thought in %s', async (file) => {
    expect(await objections(file, '// TODO: later\n')).toEqual(['no-warning-comments']);
  });

  test('names its files kebab-case, or PascalCase for a component', async () => {
    expect(await objections('renderer/ui/MoneyField.tsx', '')).toEqual([]);
    expect(await objections('renderer/data/migrations/001-first-tables.ts', '')).toEqual([]);
    for (const file of [
      'shared/MoneyField.ts',
      'shared/money_field.ts',
      'shared/utils.ts',
      'renderer/ui/index.ts',
      'renderer/data/row-helpers.ts',
    ]) {
      expect(await objections(file, ''), file).toEqual(['house/file-name']);
    }
  });

  test('keeps a feature folder flat', async () => {
    expect(await objections('renderer/features/budget/grid/columns.ts', '')).toEqual(['house/file-name']);
  });

  test('keeps what the user reads out of the components', async () => {
    for (const text of [
      '<p>Spara budgeten</p>',
      '<p title="Spara" />',
      '<p>{"Lägg till"}</p>',
      '<p>{`Rad på blad ${1}`}</p>',
    ]) {
      expect(
        await objections('renderer/features/budget/Planted.tsx', `export const Planted = () => ${text};\n`),
        text,
      ).toContain('no-restricted-syntax');
    }
  });
});

describe('shared', () => {
  test.each([
    'window',
    'document',
    'process',
    'fetch("")',
    'crypto',
    'setTimeout(() => 1)',
    'globalThis',
    'Buffer',
    'localStorage',
    'performance',
  ])('may not reach for %s', async (expression) => {
    expect(
      await objections('shared/domain/planted.ts', `export const planted = () => ${expression};\n`),
    ).toContain('no-restricted-globals');
  });

  test.each([
    ['Date.now()', 'no-restricted-properties'],
    ['Math.random()', 'no-restricted-properties'],
    ['new Date()', 'no-restricted-syntax'],
    ['console.log(1)', 'no-console'],
  ])('may not call %s', async (expression, rule) => {
    expect(
      await objections('shared/domain/planted.ts', `export const planted = () => ${expression};\n`),
    ).toContain(rule);
  });

  test('may use a date it was handed', async () => {
    expect(
      await objections(
        'shared/domain/planted.ts',
        'export const planted = (day: string) => new Date(day);\n',
      ),
    ).toEqual([]);
  });
});

/** What TypeScript says of this text in that file, under the options of a folder's own tsconfig. */
function typeErrors(folder: string, file: string, text: string): string[] {
  const configFile = path.join(root, folder, 'tsconfig.json');
  const config = ts.getParsedCommandLineOfConfigFile(
    configFile,
    // A composite project lists all its files, and the planted one is in no list.
    { composite: false },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const planted = path.join(root, file);
  const disk = ts.createCompilerHost(config!.options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => name === planted || disk.fileExists(name),
    getSourceFile: (name, ...rest) =>
      name === planted
        ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2023)
        : disk.getSourceFile(name, ...rest),
  };
  const program = ts.createProgram({ rootNames: [planted], options: config!.options, host });
  return program
    .getSemanticDiagnostics(program.getSourceFile(planted))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the type checker', () => {
  test.each([
    'document.title',
    'window.name',
    'process.pid',
    'fetch("")',
    'setTimeout(() => 1)',
    'localStorage.length',
  ])('knows no %s in shared', (expression) => {
    expect(
      typeErrors(
        'shared',
        'shared/domain/planted.ts',
        `export const planted = () => ${expression};\n`,
      ).join(),
    ).toMatch(/Cannot find name/);
  });

  test('knows nothing of Node in renderer', () => {
    expect(
      typeErrors('renderer', 'renderer/ui/planted.ts', 'export const planted = () => process.pid;\n').join(),
    ).toMatch(/Cannot find name/);
  });

  test('accepts pure code in shared', () => {
    expect(
      typeErrors(
        'shared',
        'shared/domain/planted.ts',
        "import { ok } from '../result';\nexport const planted = ok(Math.max(1, 2));\n",
      ),
    ).toEqual([]);
  });
});
