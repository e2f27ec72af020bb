import type { SaveKind } from '@shared/ipc/desktop-api';
import { svShell } from '@shared/text/sv-shell';

/** Separators, and what Windows forbids in a name. */
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"/\\|?*]+/g;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Bytes; most file systems take 255 and the temporary neighbour and the extension need some. */
const LONGEST = 200;

function shorten(name: string): string {
  let short = name;
  while (Buffer.byteLength(short) > LONGEST) short = Array.from(short).slice(0, -1).join('');
  return short;
}

/** A name that every file system accepts, ending in the kind's extension; whatever was a path becomes one plain name. */
export function safeFileName(suggested: string, kind: SaveKind): string {
  const extension = `.${kind}`;
  const stem = suggested.toLowerCase().endsWith(extension)
    ? suggested.slice(0, -extension.length)
    : suggested;
  const clean = shorten(
    stem
      .normalize('NFC')
      .replace(FORBIDDEN, '-')
      .replace(/^[\s.-]+/, ''),
  ).replace(/[\s.-]+$/, '');
  const named = clean === '' ? svShell.saveDialog.untitled : clean;
  return `${RESERVED.test(named) ? `_${named}` : named}${extension}`;
}
