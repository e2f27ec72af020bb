import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APP_ID } from './main/identity';

const ROOT = path.resolve(import.meta.dirname, '..');
const BUILDER = path.join(ROOT, 'node_modules/electron-builder/cli.js');

interface Configuration {
  appId?: string;
  productName?: string;
  publish?: unknown;
  asar?: boolean;
  files?: string[];
  win?: { target?: unknown };
  mac?: { target?: unknown };
  linux?: { target?: unknown };
}
/** What electron-builder itself loads a configuration with, and checks it by. */
interface OwnLoader {
  getConfig(projectDir: string, file: string, options: null): Promise<Configuration>;
  validateConfiguration(configuration: object, log: object): Promise<void>;
}

const load = createRequire(BUILDER);
const loader = load('app-builder-lib/out/util/config/config') as OwnLoader;
const { DebugLogger } = load('builder-util') as { DebugLogger: new (isEnabled: boolean) => object };
const configuration = () => loader.getConfig(ROOT, 'electron-builder.yml', null);
const validate = (candidate: object) => loader.validateConfiguration(candidate, new DebugLogger(false));

describe('the configuration', () => {
  test('is valid by electron-builder’s own schema, which does refuse what is not', async () => {
    await expect(validate(await configuration())).resolves.toBeUndefined();
    await expect(validate({ ...(await configuration()), asarr: true })).rejects.toThrow(/asarr/);
  });

  test('keeps the id and the name that installed apps are known by', async () => {
    expect(await configuration()).toMatchObject({ appId: APP_ID, productName: 'Kraftsamling' });
  });

  test('makes the four installers and publishes nothing', async () => {
    const { win, mac, linux, publish } = await configuration();
    expect([win?.target, mac?.target, linux?.target]).toEqual(['nsis', 'dmg', ['AppImage', 'deb']]);
    expect(publish).toBeNull();
  });

  test('has an icon large enough for every system', async () => {
    const png = await readFile(path.join(ROOT, 'build/icons/icon.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1024, 1024]);
  });
});

interface AsarFolder {
  files: Record<string, AsarFolder | { size: number }>;
}
/** The paths of the files that an archive's header lists. */
function listFiles(folder: AsarFolder, prefix = ''): string[] {
  return Object.entries(folder.files).flatMap(([name, entry]) =>
    'files' in entry ? listFiles(entry, `${prefix}${name}/`) : [`${prefix}${name}`],
  );
}

/** Where Electron's binary keeps its fuses: after this mark, a version, a count, and a character each. */
const FUSE_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Every fuse, in the order of the wire, and how the packed app must have it. */
const FUSES: readonly (readonly [string, boolean])[] = [
  ['RunAsNode', false],
  ['EnableCookieEncryption', true],
  ['EnableNodeOptionsEnvironmentVariable', false],
  ['EnableNodeCliInspectArguments', false],
  ['EnableEmbeddedAsarIntegrityValidation', true],
  ['OnlyLoadAppFromAsar', true],
  ['LoadBrowserProcessSpecificV8Snapshot', false],
  ['GrantFileProtocolExtraPrivileges', false],
];
const character = (isOn: boolean): string => (isOn ? '1' : '0');

describe('packing', () => {
  let folder: string;
  const output = (...names: string[]) => path.join(folder, 'release/linux-unpacked', ...names);

  // A made-up Electron and a made-up build are enough to see what is packed, and which fuses are blown.
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'packaging-'));
    const put = async (name: string, content: string | Uint8Array) => {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content, { mode: 0o755 });
    };
    // Each fuse the other way round, so that every one must be set by our configuration.
    const wire = FUSES.map(([, isOn]) => character(!isOn)).join('');
    await put(
      'electron/electron',
      Buffer.from(`${FUSE_MARK}\u0001${String.fromCharCode(FUSES.length)}${wire}`),
    );
    await put('electron/version', '45.4.1');
    await put('electron/LICENSE', '');
    await put('electron/locales/sv.pak', '');
    await put('electron/resources/placeholder', '');
    for (const built of [
      'main/main.js',
      'preload/preload.cjs',
      'renderer/index.html',
      'renderer/assets/a.js',
    ]) {
      await put(`dist/${built}`, '\n');
    }
    for (const other of [
      'dist/main/main.js.map',
      'shared/a.ts',
      '.env',
      'tests/a.ts',
      'node_modules/a/index.js',
    ]) {
      await put(other, '');
    }
    await cp(path.join(ROOT, 'package.json'), path.join(folder, 'package.json'));
    await cp(path.join(ROOT, 'build/icons'), path.join(folder, 'build/icons'), { recursive: true });
    const configFile = path.join(ROOT, 'electron-builder.yml');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [BUILDER, '--projectDir', folder, '--config', configFile, '--linux', 'dir', '-c.electronDist=electron'],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('takes the built app and package.json, and nothing else', async () => {
    const asar = await readFile(output('resources/app.asar'));
    const header = JSON.parse(asar.subarray(16, 16 + asar.readUInt32LE(12)).toString()) as AsarFolder;
    expect(listFiles(header).toSorted()).toEqual([
      'dist/main/main.js',
      'dist/preload/preload.cjs',
      'dist/renderer/assets/a.js',
      'dist/renderer/index.html',
      'package.json',
    ]);
  });

  test('19. sets every fuse, and so as to keep others out of the app', async () => {
    const binary = await readFile(output('kraftsamling'), 'latin1');
    const wire = binary.slice(binary.indexOf(FUSE_MARK) + FUSE_MARK.length + 2);
    const found = FUSES.map(([name], index) => [name, wire[index]]);
    expect(found).toEqual(FUSES.map(([name, isOn]) => [name, character(isOn)]));
  });

  test('19. knows every fuse there is', () => {
    const { FuseV1Options } = load('@electron/fuses') as { FuseV1Options: Record<string, string | number> };
    const places = Object.entries(FuseV1Options).filter(([, place]) => typeof place === 'number');
    expect(Object.fromEntries(places)).toEqual(
      Object.fromEntries(FUSES.map(([name], index) => [name, index])),
    );
  });
});
