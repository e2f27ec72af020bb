import { create } from 'zustand';
import type { MenuCommand } from '@shared/ipc/desktop-api';

export type Actions = Partial<Record<MenuCommand, () => void>>;

/** What the menu's commands and their keys do in the view that is open; a view registers its own while it is shown. */
export const useActionStore = create<{ readonly actions: Actions }>(() => ({ actions: {} }));

/** Registers actions; returns how to take them away again. */
export function registerActions(actions: Actions): () => void {
  useActionStore.setState((state) => ({ actions: { ...state.actions, ...actions } }));
  return () => {
    useActionStore.setState((state) => ({
      actions: Object.fromEntries(
        Object.entries(state.actions).filter(([name, action]) => actions[name as MenuCommand] !== action),
      ),
    }));
  };
}

/** Runs a command where some view offers it; says whether one did. */
export function runAction(command: MenuCommand): boolean {
  const action = useActionStore.getState().actions[command];
  action?.();
  return action !== undefined;
}
