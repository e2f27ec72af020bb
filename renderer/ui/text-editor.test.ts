import { expect, it } from 'vitest';
import { TextEditor } from './TextEditor';

type Handler = (event: { readonly stopPropagation: () => void }) => void;

it.each(['onCopy', 'onCut', 'onPaste'])(
  'keeps %s to its own text: the grid would take it for the block',
  (name) => {
    const nothing = (): void => undefined;
    const input = TextEditor({ label: 'Resor 2026', text: '10000', onChange: nothing, onLeave: nothing });
    let stopped = 0;
    (input.props as Record<string, Handler>)[name]?.({
      stopPropagation: () => {
        stopped++;
      },
    });
    expect(stopped).toBe(1);
  },
);
