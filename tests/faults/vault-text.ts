import { createHash } from 'node:crypto';

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/** A journal's lines as JSON, without their checksums. */
export const journalLines = (journal: string): readonly string[] =>
  journal
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(line.indexOf(' ') + 1));

/** Lines as a journal, each chained on the one before it: what an app that may write so would have written. */
export function chained(lines: readonly string[]): string {
  let last = '';
  return lines
    .map((json) => {
      last = sha256(`${last}\n${json}`);
      return `${last} ${json}\n`;
    })
    .join('');
}

/** A snapshot file with something else in its first line, or another body, whose length and checksum are right. */
export function resealed(snapshot: Buffer, patch: object, body?: string): Buffer {
  const end = snapshot.indexOf(0x0a);
  const bytes = body === undefined ? snapshot.subarray(end + 1) : Buffer.from(body);
  const { sha256: _, ...header } = JSON.parse(snapshot.subarray(0, end).toString('utf8')) as Record<
    string,
    unknown
  >;
  const covered = { ...header, bodyBytes: bytes.length, ...patch };
  const checksum = sha256(Buffer.concat([Buffer.from(`${JSON.stringify(covered)}\n`), bytes]));
  return Buffer.concat([Buffer.from(`${JSON.stringify({ ...covered, sha256: checksum })}\n`), bytes]);
}
