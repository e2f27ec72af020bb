import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Whether a small disk of its own can be put under a folder: on Linux, as root. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0;

/** A small disk in memory, mounted on a folder. */
export class SmallDisk {
  constructor(readonly folder: string) {}

  mount(kilobytes: number): void {
    mkdirSync(this.folder, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'tmpfs', this.folder]);
  }

  /** Fills it until so many bytes are free, to the page. */
  fill(free: number): void {
    rmSync(this.#filling, { force: true });
    const { bavail, bsize } = statfsSync(this.folder);
    writeFileSync(this.#filling, new Uint8Array(Math.max(0, bavail * bsize - free)));
  }

  /** Gives the room back. */
  empty(): void {
    rmSync(this.#filling, { force: true });
  }

  get #filling(): string {
    return path.join(this.folder, 'filling.bin');
  }

  /** Makes it read-only, or writable again. */
  protect(isProtected: boolean): void {
    execFileSync('mount', ['-o', `remount,${isProtected ? 'ro' : 'rw'}`, this.folder]);
  }

  unmount(): void {
    try {
      execFileSync('umount', ['-l', this.folder], { stdio: 'ignore' });
    } catch {
      // It was never mounted.
    }
  }
}
