/** Deeper than any record of ours; a guard against a runaway window. */
const DEEPEST = 32;

interface Allowance {
  left: number;
}

/** Takes from the allowance what a value would need as text, roughly; false when it is spent or the value is no plain data. */
function spend(value: unknown, allowance: Allowance, depth: number): boolean {
  allowance.left -= typeof value === 'string' ? value.length + 2 : 8;
  if (allowance.left < 0 || depth > DEEPEST) return false;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every((one) => spend(one, allowance, depth + 1));
  if (typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.entries(value).every(
    ([key, one]) =>
      // A field that is set to nothing is left out of the text, which is what it means.
      spend(key, allowance, depth) && (one === undefined || spend(one, allowance, depth + 1)),
  );
}

/** Whether JSON carries the value unchanged, in about `limit` characters at most. */
export const isPlainData = (value: unknown, limit: number): boolean => spend(value, { left: limit }, 0);
