/** As much of a PostCSS rule as is needed here. */
interface StyleRule {
  readonly selector: string;
  remove(): void;
}

const COUNTS_SIBLINGS = /:nth-(?:last-)?child\([^()]* of /;

/**
 * Leaves out the grid library's rules that count siblings of a class (`:nth-child(1 of …)`): while they are there, each
 * row that is scrolled into view makes the browser style all the others anew. Grid.css has what they were for.
 */
export const loneRows = {
  postcssPlugin: 'lone-rows',
  Rule(rule: StyleRule): void {
    if (COUNTS_SIBLINGS.test(rule.selector)) rule.remove();
  },
};
