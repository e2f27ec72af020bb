// What the tests need beyond npm: a Chromium, and LibreOffice (Calc, Writer) with Python's bridge to it.
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

/** @param {string} command @param {readonly string[]} args */
const succeeds = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const hasOwnChromium = () =>
  existsSync(process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium') || existsSync(chromium.executablePath());

/** Debian packs it apart; without it the tests of pages take the whole browser, and a third longer. */
const hasChromiumShell = () =>
  Boolean(process.env['CHROMIUM_PATH']) || existsSync('/usr/bin/chromium-headless-shell');

const hasOffice = () => succeeds('soffice', ['--version']);

/** Debian packs Writer apart from Calc; elsewhere they come together. */
const hasWriter = () => hasOffice() && (!isDebian() || existsSync('/usr/lib/libreoffice/program/libswlo.so'));

const hasBridge = () => succeeds('/usr/bin/python3', ['-c', 'import uno']);

/** Debian itself: others that use apt ship Chromium in ways that do not work in a container. */
function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Runs an installer, showing only its complaints. @param {string} command @param {readonly string[]} args */
function ran(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** @returns {string[]} Debian's packages for what is missing */
function missingPackages() {
  return [
    ...(hasOwnChromium() ? [] : ['chromium']),
    ...(hasChromiumShell() || !isDebian() ? [] : ['chromium-headless-shell']),
    ...(hasOffice() ? [] : ['libreoffice-calc-nogui']),
    ...(hasWriter() ? [] : ['libreoffice-writer-nogui']),
    ...(hasBridge() ? [] : ['python3-uno']),
  ];
}

/** Puts in place what is missing. @returns {Promise<string | undefined>} one sentence when it could not */
export async function installMissing() {
  const packages = missingPackages();
  if (packages.length === 0) return undefined;
  if (isDebian() && process.getuid?.() === 0) {
    console.log(`Installing ${packages.join(', ')} …`);
    ran('apt-get', ['update', '-qq']);
    ran('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    const left = missingPackages();
    return left.length === 0
      ? undefined
      : `apt-get could not install ${left.join(', ')}; see its messages above.`;
  }
  if (!hasOwnChromium()) {
    console.log('Installing Chromium for Playwright …');
    if (!ran('npx', ['playwright', 'install', 'chromium']))
      return 'Playwright could not install Chromium; set CHROMIUM_PATH to one you have.';
  }
  if (hasOffice() && hasBridge()) return undefined;
  return 'The tests compare workbooks with LibreOffice: install LibreOffice Calc and python3-uno (so that soffice and "import uno" work), then run this again.';
}
