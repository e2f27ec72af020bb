import { useEffect } from 'react';
import { useViewStore } from '@renderer/stores/view-store';

const DARK = '(prefers-color-scheme: dark)';

/** Puts the chosen theme, or the computer's own, on the page. */
export function useTheme(): void {
  const theme = useViewStore((state) => state.theme);
  useEffect(() => {
    const system = matchMedia(DARK);
    const apply = (): void => {
      const isDark = theme === 'dark' || (theme === 'system' && system.matches);
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    };
    apply();
    system.addEventListener('change', apply);
    return () => {
      system.removeEventListener('change', apply);
    };
  }, [theme]);
}
