import { shell } from 'electron';
import path from 'node:path';
import type { OpenVault } from './vault';

/** Shows the newest backup among the others in the system's file manager, or their folder when there is none. */
export async function showBackups({ vault, folder }: OpenVault): Promise<void> {
  const list = await vault.listSnapshots();
  const newest = list.ok ? list.value.snapshots.find(({ place }) => place === 'here') : undefined;
  shell.showItemInFolder(newest ? path.join(folder, 'snapshots', newest.id) : folder);
}
