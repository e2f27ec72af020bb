/** page: an https address. file: a path on this machine. share: a path on a named network server. */
export type TargetKind = 'page' | 'file' | 'share' | 'other';

const DRIVE = /^[a-z]:[\\/]/i;
/** "\\server\share": not the "\\?\" and "\\.\" that name devices. */
const SHARE = /^\\\\[^\\/?.*][^\\/]*\\[^\\/]/;
const POSIX = /^\/(?!\/)/;
/** The host is the first group; no user name or password before it. */
const PAGE = /^https:\/\/([^\s/?#@\\]+)(?:[/?#]\S*)?$/i;

/** The longest path or address that a link may hold, in characters. */
export const LONGEST_TARGET = 2000;

/** None of them belongs in a path or an address. */
const CONTROL = /[\u0000-\u001f\u007f]/;

/** What a link leads to, from its words alone; other: nothing that can be linked to. */
export function targetKind(target: string): TargetKind {
  if (target.length > LONGEST_TARGET || CONTROL.test(target)) return 'other';
  if (DRIVE.test(target) || POSIX.test(target)) return 'file';
  if (SHARE.test(target)) return 'share';
  return PAGE.test(target) ? 'page' : 'other';
}

/** The last part of a path, or the host of a page: what a link is called until somebody says otherwise. */
export function titleOfTarget(target: string): string {
  const [, host] = PAGE.exec(target) ?? [];
  return host ?? target.split(/[\\/]/).findLast((part) => part !== '') ?? target;
}
