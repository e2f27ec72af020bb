import { readdir, readFile, readlink } from 'node:fs/promises';

/** The processes that have started from this one, and itself, by what Linux says of them. */
async function processTree(root: number): Promise<readonly number[]> {
  const children = new Map<number, number[]>();
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : '';
    // The name in brackets may hold anything; after it come the state and the parent.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (stat !== '') children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found = [root];
  for (const id of found) found.push(...(children.get(id) ?? []));
  return found;
}

/** The numbers of the sockets that a process holds. */
async function socketsOf(id: number): Promise<readonly string[]> {
  const folder = `/proc/${id}/fd`;
  const names = await readdir(folder).catch(() => []);
  const links = await Promise.all(names.map((name) => readlink(`${folder}/${name}`).catch(() => '')));
  return links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []);
}

/** 127.0.0.0/8, ::1 and ::ffff:127.0.0.0/104 as the kernel writes them: in words of reversed bytes. */
const isLoopback = (address: string): boolean =>
  /^(?:[0-9A-F]{6}7F|0{24}01000000|0{16}FFFF0000[0-9A-F]{6}7F)$/.test(address);
const isNobody = (address: string): boolean => /^0+$/.test(address);

/**
 * Every internet socket of a process tree that reaches, or could be reached from, beyond this computer, as the kernel
 * lists it ("tcp 0100007F:1F90 → …"). Linux only.
 */
export async function socketsBeyondLoopback(root: number): Promise<readonly string[]> {
  const own = new Set((await Promise.all((await processTree(root)).map(socketsOf))).flat());
  const beyond: string[] = [];
  for (const kind of ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6']) {
    const lines = (await readFile(`/proc/${root}/net/${kind}`, 'utf8').catch(() => '')).split('\n').slice(1);
    for (const line of lines) {
      const [, local = '', remote = '', , , , , , , inode = ''] = line.trim().split(/\s+/);
      const ends = [local, remote].map((end) => end.split(':')[0] ?? '');
      if (!own.has(inode)) continue;
      const [here = '', there = ''] = ends;
      // A listener has nobody at its other end, and must then be loopback's own.
      if (isLoopback(here) && (isLoopback(there) || isNobody(there))) continue;
      beyond.push(`${kind} ${local} → ${remote}`);
    }
  }
  return beyond;
}
