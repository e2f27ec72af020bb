import { withComputedCells } from '@shared/domain/restore-ore/printed-table-of';
import { restoreOre } from '@shared/domain/restore-ore/restore-ore';
import { restoreOreWithRules } from '@shared/domain/restore-ore/restore-ore-with-rules';
import type { RestoreAnswer, RestoreRequest } from './restore-ore-in-worker';

/** The worker's own scope; TypeScript's DOM library only knows the window's. */
const scope = globalThis as unknown as {
  postMessage(message: RestoreAnswer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<RestoreRequest>) => void): void;
};

function answer({ rows, table, keepsRules }: RestoreRequest): RestoreAnswer {
  const hasRules = rows.some((row) => row.rule.kind !== 'entered');
  if (!hasRules) return restoreOre(table);
  return keepsRules ? restoreOreWithRules(rows, table) : restoreOre(withComputedCells(table, rows));
}

scope.addEventListener('message', ({ data }) => {
  scope.postMessage(answer(data));
});
