const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The zip checksum of `bytes` after those already summed into `before` (0 to begin with). */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  const { length } = bytes;
  for (let at = 0; at < length; at += 1) sum = (sum >>> 8) ^ (TABLE[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~sum >>> 0;
}
