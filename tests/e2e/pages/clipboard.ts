import type { Desk } from './desk';

declare global {
  /** What the page was given in the latest paste, noted by a test. */
  var pasted: { readonly text: string; readonly html: string } | undefined;
}

/** The computer's clipboard, filled and emptied by real copying and pasting, since the app asks for no permission to it. */
export class Clipboard {
  constructor(private readonly desk: Desk) {}

  /** Puts a block on it as Excel does: tabs between cells, line ends between rows. Leaves the focus where it was. */
  async holdBlock(block: readonly (readonly string[])[]): Promise<void> {
    await this.desk.page.evaluate(
      (text) => {
        const focused = document.activeElement;
        const source = document.createElement('textarea');
        source.value = text;
        document.body.append(source);
        source.select();
        document.execCommand('copy');
        source.remove();
        if (focused instanceof HTMLElement) focused.focus();
      },
      block.map((row) => row.join('\t')).join('\r\n'),
    );
  }

  async paste(): Promise<void> {
    await this.desk.page.keyboard.press('ControlOrMeta+v');
  }

  async copy(): Promise<void> {
    await this.desk.page.keyboard.press('ControlOrMeta+c');
  }

  /** What another program would get by pasting now; the app itself sees nothing of it. */
  async content(): Promise<{ readonly text: string; readonly html: string }> {
    await this.desk.page.evaluate(() => {
      globalThis.pasted = undefined;
      const onPaste = (event: ClipboardEvent): void => {
        event.preventDefault();
        event.stopImmediatePropagation();
        const given = event.clipboardData;
        globalThis.pasted = {
          text: given?.getData('text/plain') ?? '',
          html: given?.getData('text/html') ?? '',
        };
      };
      addEventListener('paste', onPaste, { capture: true, once: true });
    });
    await this.paste();
    await this.desk.page.waitForFunction(() => globalThis.pasted !== undefined);
    return this.desk.page.evaluate(() => globalThis.pasted ?? { text: '', html: '' });
  }
}
