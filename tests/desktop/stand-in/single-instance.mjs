// One app per user data: a lock file with the holder's process id, and a signal when a second start knocks.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @param {number} pid @returns whether a stand-in runs under that id; after a crash it may be someone else's */
function isStandIn(pid) {
  try {
    process.kill(pid, 0);
    const commandLine = `/proc/${pid}/cmdline`;
    return !existsSync(commandLine) || readFileSync(commandLine, 'utf8').includes('stand-in');
  } catch {
    return false;
  }
}

/** @param {string} userData @param {(commandLine: string[]) => void} onSecond */
export function createInstanceLock(userData, onSecond) {
  const lock = path.join(userData, 'stand-in.lock');
  const knock = path.join(userData, 'stand-in.knock');
  let held = false;
  return {
    request() {
      if (held) return true;
      const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
      if (holder > 0 && isStandIn(holder)) {
        // Whole at once: several may knock at the same time.
        writeFileSync(`${knock}.${process.pid}`, JSON.stringify(process.argv));
        renameSync(`${knock}.${process.pid}`, knock);
        process.kill(holder, 'SIGUSR2');
        return false;
      }
      writeFileSync(lock, String(process.pid));
      process.on('SIGUSR2', () => onSecond(JSON.parse(readFileSync(knock, 'utf8'))));
      return (held = true);
    },
    release() {
      if (held) rmSync(lock, { force: true });
    },
  };
}
