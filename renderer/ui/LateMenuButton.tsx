import { lazy, Suspense, useEffect, useState } from 'react';
import type { MenuButtonProps } from './MenuButton';
import './Button.css';

const Loaded = lazy(async () => {
  const [{ MenuButton }, { SwedishKit }] = await Promise.all([
    import('./MenuButton'),
    import('./SwedishKit'),
  ]);
  return {
    default: (props: MenuButtonProps) => (
      <SwedishKit>
        <MenuButton {...props} />
      </SwedishKit>
    ),
  };
});

/** Whether the window has had a moment with nothing to do since this was first shown. */
function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const waiting = requestIdleCallback(() => {
      setIdle(true);
    });
    return () => {
      cancelIdleCallback(waiting);
    };
  }, []);
  return isIdle;
}

/** A MenuButton for the first view: its kit is fetched once the window is open and idle, so that the window opens fast. */
export function LateMenuButton(props: MenuButtonProps) {
  const isIdle = useIdle();
  const standIn = <span className={`button button-${props.tone ?? 'normal'}`}>{props.label}</span>;
  return isIdle ? (
    <Suspense fallback={standIn}>
      <Loaded {...props} />
    </Suspense>
  ) : (
    standIn
  );
}
