import path from 'node:path';
import { isAppUrl } from './app-origin';

/** A plain name: no dot first (so neither hidden files nor ".."), no separators, drives or streams. */
const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/** The file under `root` that an app:// URL names, or null when it names anything else; "/" is index.html. */
export function resolveAppPath(url: string, root: string): string | null {
  if (!isAppUrl(url, null)) return null;
  const { pathname } = new URL(url);
  const segments = pathname === '/' ? ['index.html'] : pathname.slice(1).split('/');
  return segments.every((segment) => SEGMENT.test(segment)) ? path.join(root, ...segments) : null;
}
