/**
 * @typedef {object} Mutation
 * @property {string} what the safeguard that is taken away
 * @property {string} file
 * @property {string} from stands exactly once in the file
 * @property {string} to
 * @property {readonly string[]} tests of which at least one must fail then
 */

/** @type {readonly Mutation[]} */
export const MUTATIONS = [
  {
    what: 'the importer’s limit of what is inflated',
    file: 'shared/sheets/import-limits.ts',
    from: 'inflatedBytes: 200 * MEGABYTE',
    to: 'inflatedBytes: 200_000 * MEGABYTE',
    tests: ['tests/integration/hostile-workbooks.test.ts'],
  },
];
