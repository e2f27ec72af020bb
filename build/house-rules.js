import path from 'node:path';

/**
 * The fences of the house as lint rules: what a folder's name permits it to import, and how files are named.
 * One table for every zone, so that a new file or feature is fenced from its first line.
 */

const root = path.join(import.meta.dirname, '..');

/**
 * @typedef {object} Zone
 * @property {string} folder where it lives, from the root
 * @property {readonly string[]} may aliases and packages it may name; a name covers its subpaths unless it is a door
 * @property {boolean} [flat] each folder in it is one feature: no subfolders, no `../`
 */

const RENDERER_PARTS = [
  '@shared',
  '@renderer/data',
  '@renderer/data/safekeeping',
  '@renderer/data/work',
  '@renderer/stores',
  '@renderer/workbook',
  '@renderer/platform',
  '@renderer/ui',
];
const UI_KIT = ['react', 'react-dom', 'react-aria-components', '@internationalized/date', 'react-data-grid'];

/** Innermost first: a file belongs to the first zone whose folder holds it. @type {readonly Zone[]} */
export const ZONES = [
  { folder: 'shared', may: ['decimal.js', 'zod'] },
  { folder: 'electron/preload', may: ['@shared', 'electron'] },
  { folder: 'electron', may: ['@shared', 'electron', 'node:'] },
  // The grid is one component of one feature, so its kit is let in here; all other kit is wrapped in ui.
  { folder: 'renderer/features', may: [...RENDERER_PARTS, 'react', 'react-data-grid'], flat: true },
  {
    folder: 'renderer/data',
    may: ['@shared', '@renderer/platform/worker-calls', 'dexie', 'dexie-react-hooks', 'minisearch'],
  },
  { folder: 'renderer/stores', may: ['@shared', 'zustand'] },
  { folder: 'renderer/workbook', may: ['@shared', 'docx', 'exceljs', 'fflate'] },
  { folder: 'renderer/platform', may: ['@shared'] },
  { folder: 'renderer/ui', may: ['@shared', ...UI_KIT] },
  { folder: 'renderer', may: [...RENDERER_PARTS, '@renderer/features', '@renderer/app', ...UI_KIT] },
];

/** What a test beside the code may name on top of what its zone may. */
const TEST_MAY = ['vitest', 'fast-check', '@tests'];

/** Folders that outsiders enter by their index only. */
const DOORS = ['@renderer/data'];

/** @param {string} name @param {string} specifier */
function covers(name, specifier) {
  if (name === specifier) return true;
  if (DOORS.includes(name)) return false;
  return specifier.startsWith(name.endsWith(':') ? name : `${name}/`);
}

/** @param {string} folder @param {string} file */
const holds = (folder, file) => file.startsWith(`${folder}/`);

/**
 * Says why this file may not import that, or undefined when it may.
 * @param {Zone} zone @param {string} file from the root, with forward slashes @param {string} source as written, perhaps with a ?query
 */
function objection(zone, file, source) {
  const specifier = source.replace(/\?.*$/, '');
  if (specifier.startsWith('.')) {
    if (zone.flat)
      return /^\.\/[^/]+$/.test(specifier) ? undefined : 'a feature folder is flat: only "./file" here';
    const target = path.posix.join(path.posix.dirname(file), specifier);
    return holds(zone.folder, target)
      ? undefined
      : `"${zone.folder}" is left by alias (@shared/…, @renderer/…), never by "../"`;
  }
  const may = /\.test\.tsx?$/.test(file) ? [...zone.may, ...TEST_MAY] : zone.may;
  if (may.some((name) => covers(name, specifier))) return undefined;
  const door = DOORS.find((name) => may.includes(name) && holds(name, specifier));
  return door
    ? `"${door}" is its only door`
    : `"${zone.folder}" may import only ${['its own files', ...may].join(', ')}`;
}

/** @param {import('eslint').Rule.RuleContext} context */
const fileOf = (context) => path.relative(root, context.filename).split(path.sep).join('/');

/** Static imports, re-exports, import(), import types, worker URLs and globs: every way to name another file. @type {import('eslint').Rule.RuleModule} */
const importsInZone = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      fence: 'May not import "{{source}}": {{why}}.',
      opaque: 'Write what is imported as a plain string.',
    },
  },
  create(context) {
    const file = fileOf(context);
    const zone = ZONES.find(({ folder }) => holds(folder, file));
    if (!zone) return {};
    /** @param {any} node the expression that names the source */
    const check = (node) => {
      if (!node) return;
      const source =
        node.type === 'TemplateLiteral' && node.expressions.length === 0
          ? node.quasis[0].value.cooked
          : node.value;
      if (typeof source !== 'string') return context.report({ node, messageId: 'opaque' });
      const why = objection(zone, file, source);
      if (why) context.report({ node, messageId: 'fence', data: { source, why } });
    };
    /** @param {any} node */
    const isMeta = (node) => node?.type === 'MemberExpression' && node.object.type === 'MetaProperty';
    return /** @type {import('eslint').Rule.RuleListener} */ ({
      'ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression': (
        /** @type {any} */ node,
      ) => check(node.source),
      TSImportType: (/** @type {any} */ node) => check(node.source),
      TSExternalModuleReference: (/** @type {any} */ node) => check(node.expression),
      NewExpression: (/** @type {any} */ node) => {
        if (node.callee.name === 'URL' && isMeta(node.arguments[1])) check(node.arguments[0]);
      },
      CallExpression: (/** @type {any} */ node) => {
        if (isMeta(node.callee)) check(node.arguments[0]);
      },
    });
  },
};

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
const EMPTY_WORDS = /(?:^|-)(?:utils?|helpers?|common|manager|misc)(?:-|$)/i;

/** Says what is wrong with a file's name, or undefined. @param {string} file */
function nameObjection(file) {
  const [stem = ''] = path.posix.basename(file).split('.');
  if (EMPTY_WORDS.test(stem)) return 'name it after what it does (no utils, helpers, common, manager)';
  if (stem === 'index')
    return file === 'renderer/data/index.ts' ? undefined : 'the only barrel is renderer/data/index.ts';
  if (file.endsWith('.tsx') ? PASCAL.test(stem) || KEBAB.test(stem) : KEBAB.test(stem)) return undefined;
  return 'kebab-case; PascalCase for a component';
}

/** @type {import('eslint').Rule.RuleModule} */
const fileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      name: '{{file}}: {{why}}.',
      nested: '{{file}}: a feature folder is flat, without subfolders.',
    },
  },
  create(context) {
    const file = fileOf(context);
    return {
      Program(node) {
        const why = nameObjection(file);
        if (why) context.report({ node, messageId: 'name', data: { file, why } });
        const zone = ZONES.find(({ folder }) => holds(folder, file));
        if (zone?.flat && file.slice(zone.folder.length + 1).split('/').length > 2) {
          context.report({ node, messageId: 'nested', data: { file } });
        }
      },
    };
  },
};

export const house = { rules: { 'imports-in-zone': importsInZone, 'file-name': fileName } };
