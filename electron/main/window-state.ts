/** A window's place in pixels of the virtual screen. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowState {
  /** null: let the system place it. */
  readonly place: { readonly x: number; readonly y: number } | null;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

export const SMALLEST = { width: 960, height: 600 } as const;
export const FIRST_STATE: WindowState = { place: null, width: 1280, height: 800, maximized: false };

const isCoordinate = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) < 100_000;

/** What was remembered, or the first state when the text is missing, torn or not ours. */
export function parseWindowState(text: string): WindowState {
  let stored: Partial<Record<'x' | 'y' | 'width' | 'height' | 'maximized', unknown>>;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return FIRST_STATE;
    stored = parsed;
  } catch {
    return FIRST_STATE;
  }
  const { x, y, width, height, maximized } = stored;
  if (![x, y, width, height].every(isCoordinate) || typeof maximized !== 'boolean') return FIRST_STATE;
  return {
    place: { x: x as number, y: y as number },
    width: width as number,
    height: height as number,
    maximized,
  };
}

export const printWindowState = (bounds: Bounds, maximized: boolean): string =>
  JSON.stringify({ x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height, maximized });

const between = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(low, high));

function sharedArea(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** The display that holds most of the window, or undefined when none holds any of it. */
function displayHolding(window: Bounds, displays: readonly Bounds[]): Bounds | undefined {
  let holding: Bounds | undefined;
  let most = 0;
  for (const display of displays) {
    const area = sharedArea(window, display);
    if (area > most) [holding, most] = [display, area];
  }
  return holding;
}

/**
 * Moves and shrinks a window so that all of it is on one of today's displays (their work areas, the primary one
 * first): the one that holds most of it. Outside them all, the window forgets its place.
 */
export function clampToDisplays(state: WindowState, displays: readonly Bounds[]): WindowState {
  const { place } = state;
  const holding = place
    ? displayHolding({ ...place, width: state.width, height: state.height }, displays)
    : undefined;
  const display = holding ?? displays[0];
  if (display === undefined) return { ...state, place: null };

  const width = Math.min(Math.max(state.width, SMALLEST.width), display.width);
  const height = Math.min(Math.max(state.height, SMALLEST.height), display.height);
  if (!place || !holding) return { ...state, place: null, width, height };
  return {
    ...state,
    place: {
      x: between(place.x, display.x, display.x + display.width - width),
      y: between(place.y, display.y, display.y + display.height - height),
    },
    width,
    height,
  };
}
