import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** What axe finds, as "rule: where"; of `rules` only, where they are named. */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // Only what is found is described: describing every element that passes takes most of the time.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const asked = rules ? builder.withRules([...rules]) : builder.withTags(RULES);
  // The other mode opens a page of its own, which a shell has no place for.
  const { violations: found } = await asked.setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}

/**
 * Finds nothing against WCAG 2.1 A and AA in the page as it stands, light and dark. The two differ in colours alone, and
 * so the second looks at these alone.
 */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
    const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined;
    expect.soft(await violations(page, rules), `${state}, ${colorScheme}`).toEqual([]);
  }
}
