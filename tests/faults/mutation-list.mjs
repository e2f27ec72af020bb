/**
 * @typedef {object} Mutation
 * @property {string} what the safeguard that is taken away
 * @property {string} file
 * @property {string} from stands exactly once in the file
 * @property {string} to
 * @property {readonly string[]} tests of which at least one must fail then
 */

const NODE_FILES = ['electron/main/node-vault-files.test.ts', 'electron/main/write-whole-file.test.ts'];

/** @type {readonly Mutation[]} */
export const MUTATIONS = [
  {
    what: 'the sync of an append to the journal',
    file: 'electron/main/kept-file.ts',
    from: '      await this.#handle.datasync();\n',
    to: '',
    tests: NODE_FILES,
  },
  {
    what: 'the sync of a whole file before it is renamed into place',
    file: 'electron/main/write-whole-file.ts',
    from: '    await handle.sync();\n',
    to: '',
    tests: NODE_FILES,
  },
  {
    what: 'the sync of the folder after a rename',
    file: 'electron/main/sync-folder.ts',
    from: '    await handle.sync();\n',
    to: '',
    tests: NODE_FILES,
  },
  {
    what: 'the reading again of a snapshot just written',
    file: 'shared/vault/snapshot-keeper.ts',
    from: 'const proven = await readFrom(folder, id);',
    to: 'const proven = await readSnapshotBytes(folder.place, id, bytes, folder.hash);',
    tests: ['shared/vault', 'tests/integration/vault'],
  },
  {
    what: 'a snapshot’s checksum',
    file: 'shared/vault/snapshot-file.ts',
    from: ' && (await snapshotChecksum(header, body, hash)) === header.sha256',
    to: '',
    tests: ['shared/vault/snapshot-file.test.ts'],
  },
  {
    what: 'a snapshot’s counts and sums',
    file: 'shared/vault/snapshot-file.ts',
    from: 'control !== null && isSameControl(control, header.control)',
    to: 'control !== null',
    tests: ['shared/vault'],
  },
  {
    what: 'the counts and sums at the start gate',
    file: 'renderer/data/start/look-at-data.ts',
    from: 'isSameControl(control, last?.control ?? EMPTY_CONTROL)',
    to: 'isSameControl(control, control) || last === null',
    tests: ['renderer/data/start/open-safely.test.ts'],
  },
  {
    what: 'the copy before a migration',
    file: 'renderer/data/start/open-safely.ts',
    from: 'await copyBeforeMigration(name, schema, vault);',
    to: 'void copyBeforeMigration;',
    tests: ['renderer/data/start/open-safely.test.ts'],
  },
  {
    what: 'the checksum that chains the journal’s lines',
    file: 'shared/vault/journal-lines.ts',
    from: 'candidates[computed.indexOf(stated)]',
    to: 'candidates[0]',
    tests: ['shared/vault/journal-lines.test.ts'],
  },
  {
    what: 'the cutting off of a torn last line',
    file: 'shared/vault/journal-keeper.ts',
    from: 'if (found.tornBytes > 0) await this.parts.files.truncate(JOURNAL, found.length);',
    to: '',
    tests: ['shared/vault', 'tests/integration/vault'],
  },
  {
    what: 'the guard against rotation by a state that has shrunk',
    file: 'shared/vault/retention.ts',
    from: ' || isShrink(previous, newest)',
    to: '',
    tests: ['shared/vault/retention.test.ts'],
  },
  {
    what: 'the people erased since, when an older backup is read',
    file: 'shared/vault/create-vault.ts',
    from: 'scrubBody(read.value.body, erasures.value)',
    to: 'scrubBody(read.value.body, [])',
    tests: ['shared/vault'],
  },
  {
    what: 'the importer’s limit of how much a part may inflate',
    file: 'shared/sheets/import-limits.ts',
    from: '  ratio: 100,',
    to: '  ratio: 100_000,',
    tests: ['tests/integration/hostile-workbooks.test.ts'],
  },
  {
    what: 'the check of who calls over IPC',
    file: 'electron/main/app-origin.ts',
    from: 'sender?.isMainFrame === true && isAppUrl(sender.url, devOrigin)',
    to: 'sender !== null || isAppUrl(devOrigin ?? "", devOrigin)',
    tests: ['electron/main/app-origin.test.ts'],
  },
  {
    what: 'the guard against an undo that would destroy something newer',
    file: 'renderer/data/commands/execute.ts',
    from: 'if (!(await holdsBefore(database, changes)))',
    to: 'if (!(await holdsBefore(database, [])))',
    tests: ['renderer/data/commands/execute.test.ts'],
  },
];
