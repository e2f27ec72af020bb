import { expect, type Locator } from '@playwright/test';
import type { Desk } from './desk';

/** More stops than any way through a view has. */
const MOST_STOPS = 200;

/** Somebody with a keyboard and no mouse, who must always see where she is. */
export class KeyboardUser {
  constructor(private readonly desk: Desk) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.desk.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.desk.page.keyboard.type(text);
  }

  /** The focus is on something that can be seen, and is marked. */
  async expectFocusSeen(): Promise<void> {
    await expect
      .poll(() =>
        this.desk.page.evaluate(() => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return 'nothing has the focus';
          const name = `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent.slice(0, 40)}`;
          // A box or a radio button is drawn by what stands round it.
          const drawn = [focused, focused.closest('label'), focused.closest('[data-focus-visible]')];
          const isMarked = drawn.some((element) => {
            if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
            const { left, right, top, bottom } = element.getBoundingClientRect();
            const isInView = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
            const { outlineStyle, outlineWidth } = getComputedStyle(element);
            return isInView && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
          });
          return isMarked ? 'seen' : `${name} has the focus unseen`;
        }),
      )
      .toBe('seen');
  }

  async #isOn(target: Locator): Promise<boolean> {
    if ((await target.count()) === 0) return false;
    return target.first().evaluate((element) => element.contains(document.activeElement));
  }

  /** Presses one key until the focus is on the target or within it, seeing every stop on the way. */
  async pressUntil(key: string, target: Locator): Promise<void> {
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (await this.#isOn(target)) {
        await this.expectFocusSeen();
        return;
      }
      await this.press(key);
    }
    throw new Error(`${key} never led to ${String(target)}`);
  }

  async tabTo(target: Locator): Promise<void> {
    await this.pressUntil('Tab', target);
  }

  async tabBackTo(target: Locator): Promise<void> {
    await this.pressUntil('Shift+Tab', target);
  }

  /** Goes round the parts of the window until this one is reached. */
  async goToRegion(target: Locator): Promise<void> {
    await this.pressUntil('F6', target);
  }

  /** Opens a menu or a list by its button and picks from it. */
  async pick(button: Locator, item: Locator): Promise<void> {
    await this.tabTo(button);
    await this.press('Enter');
    await item.waitFor();
    await this.pressUntil('ArrowDown', item);
    await this.press('Enter');
    await item.waitFor({ state: 'detached' });
  }

  /** From any cell of the grid to another, by arrows alone. */
  async moveTo(grid: Locator, target: Locator): Promise<void> {
    const placeOf = (cell: Locator) =>
      cell.evaluate((element) => ({
        // What has the focus may be a box within the cell.
        row: Number(element.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')),
        column: Number(element.closest('[aria-colindex]')?.getAttribute('aria-colindex')),
      }));
    const from = await placeOf(grid.locator(':focus'));
    const to = await placeOf(target);
    const times = async (count: number, key: string): Promise<void> => {
      for (let step = 0; step < count; step++) await this.press(key);
    };
    await times(to.row - from.row, 'ArrowDown');
    await times(from.row - to.row, 'ArrowUp');
    await times(to.column - from.column, 'ArrowRight');
    await times(from.column - to.column, 'ArrowLeft');
    await expect(target).toBeFocused();
    await this.expectFocusSeen();
  }
}
