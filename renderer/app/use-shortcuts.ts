import { useEffect } from 'react';
import { editText } from '@renderer/platform/clipboard';
import { platform } from '@renderer/platform/platform';
import { registerActions, runAction, useActionStore } from '@renderer/stores/action-store';
import { openPalette } from '@renderer/stores/palette-store';
import { navigate } from '@renderer/stores/route-store';
import { changeView, useViewStore } from '@renderer/stores/view-store';
import type { MenuCommand } from '@shared/ipc/desktop-api';
import { redoAndTell, undoAndTell } from './step-history';
import { followTyping, isTyping } from './typing';

/** Key (with Ctrl or Cmd) → command; the menu shows the same ones. */
const KEYS: Readonly<Record<string, MenuCommand>> = {
  z: 'undo',
  'shift+z': 'redo',
  y: 'redo',
  k: 'find',
  'alt+n': 'newProject',
  n: 'newProject',
  o: 'openProject',
  i: 'importWorkbook',
  e: 'exportWorkbook',
  p: 'print',
  'shift+d': 'toggleOre',
};

function commandOf(event: KeyboardEvent): MenuCommand | undefined {
  if (!(event.ctrlKey || event.metaKey)) return undefined;
  const name = `${event.altKey ? 'alt+' : ''}${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`;
  return KEYS[name];
}

/** Commands about looks alone; all others are about what is being typed too. */
const LOOKS: readonly MenuCommand[] = ['toggleOre', 'toggleTheme'];

/** Leaves the field first, which keeps what was typed: an export must hold it, and another place would drop it. */
function leaveAndRun(command: MenuCommand): boolean {
  const { activeElement } = document;
  const isOffered = useActionStore.getState().actions[command] !== undefined;
  if (
    isOffered &&
    !LOOKS.includes(command) &&
    activeElement instanceof HTMLElement &&
    isTyping(activeElement)
  )
    activeElement.blur();
  return runAction(command);
}

function runOrEditText(command: MenuCommand): void {
  if ((command === 'undo' || command === 'redo') && isTyping(document.activeElement)) editText(command);
  else leaveAndRun(command);
}

function toggleTheme(): void {
  const isDark = document.documentElement.dataset['theme'] === 'dark';
  changeView({ theme: isDark ? 'light' : 'dark' });
}

/** Binds the keys and the shell's menu to the commands, and registers those that work everywhere. */
export function useShortcuts(): void {
  useEffect(() => {
    const stopActions = registerActions({
      undo: () => void undoAndTell(),
      redo: () => void redoAndTell(),
      find: openPalette,
      newProject: () => {
        navigate({ place: 'newProject' });
      },
      openProject: () => {
        navigate({ place: 'projects' });
      },
      print: () => void platform.print(),
      toggleOre: () => {
        changeView({ showsOre: !useViewStore.getState().showsOre });
      },
      toggleTheme,
    });
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      if (command === undefined || event.defaultPrevented) return;
      if ((command === 'undo' || command === 'redo') && isTyping(event.target)) return;
      if (leaveAndRun(command)) event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    const stopTyping = followTyping();
    const stopMenu = platform.onMenuCommand(runOrEditText);
    return () => {
      stopActions();
      stopTyping();
      removeEventListener('keydown', onKeyDown);
      stopMenu();
    };
  }, []);
}
