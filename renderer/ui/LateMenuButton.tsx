import { lazy, Suspense, useState } from 'react';
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

/**
 * A MenuButton for the first view: its kit is fetched when the pointer or the focus comes near, so that the window
 * opens fast. Until then a plain button stands in its place; a click on that opens the menu as soon as it is there.
 */
export function LateMenuButton(props: MenuButtonProps) {
  const [isWanted, setWanted] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const [isPressed, setPressed] = useState(false);
  const want = (): void => {
    setWanted(true);
  };
  const press = (): void => {
    setPressed(true);
    setWanted(true);
  };
  const standIn = (
    <button
      type="button"
      className={`button button-${props.tone ?? 'normal'}`}
      aria-haspopup="menu"
      aria-label={props.ariaLabel}
      onPointerEnter={want}
      onFocus={() => {
        setFocused(true);
        want();
      }}
      onBlur={() => {
        setFocused(false);
      }}
      // The kit may take this button's place before the click is complete: its beginning is what counts.
      onPointerDown={press}
      onClick={press}
    >
      {props.label}
    </button>
  );
  if (!isWanted) return standIn;
  return (
    <Suspense fallback={standIn}>
      <Loaded {...props} takesFocus={isFocused} isOpenAtFirst={isPressed} />
    </Suspense>
  );
}
