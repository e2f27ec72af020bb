import type { Workspace } from '@shared/domain/command/workspace';
import { upgradeTables } from '@shared/vault/upgrade-tables';
import { decodeUtf8 } from '@shared/vault/utf8';
import { compareStates, type Comparison } from './compare-states';

/** Compares today's data with a snapshot's body; null when the body is not what it claims to be. */
export function compareWithBody(now: Workspace, body: Uint8Array): Comparison | null {
  let tables: unknown;
  try {
    tables = JSON.parse(decodeUtf8(body));
  } catch {
    return null;
  }
  const then = upgradeTables(tables);
  return then && compareStates(now, then);
}
