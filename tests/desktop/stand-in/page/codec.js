// What Electron's IPC (structured clone) carries, as JSON: used as text in the page, and evaluated in Node.
({
  encode(value) {
    const pack = (v) => {
      if (v === undefined) return { t: 'undefined' };
      if (typeof v === 'bigint') return { t: 'bigint', v: String(v) };
      if (typeof v === 'number' && (!Number.isFinite(v) || Object.is(v, -0)))
        return { t: 'number', v: Object.is(v, -0) ? '-0' : String(v) };
      if (v === null || typeof v !== 'object') return { t: 'plain', v };
      if (v instanceof Date) return { t: 'date', v: v.getTime() };
      if (v instanceof Map) return { t: 'map', v: [...v].map(pack) };
      if (v instanceof Set) return { t: 'set', v: [...v].map(pack) };
      if (v instanceof ArrayBuffer || ArrayBuffer.isView(v)) {
        const bytes =
          v instanceof ArrayBuffer ? new Uint8Array(v) : new Uint8Array(v.buffer, v.byteOffset, v.byteLength);
        let text = '';
        for (let i = 0; i < bytes.length; i += 32768)
          text += String.fromCharCode(...bytes.subarray(i, i + 32768));
        return {
          t: 'bytes',
          c: v.constructor.name === 'Buffer' ? 'Uint8Array' : v.constructor.name,
          v: btoa(text),
        };
      }
      if (v instanceof Error) return { t: 'error', v: v.message };
      if (Array.isArray(v)) return { t: 'array', v: v.map(pack) };
      return { t: 'object', v: Object.entries(v).map(([key, field]) => [key, pack(field)]) };
    };
    return pack(value);
  },

  decode(value) {
    const unpack = ({ t, c, v }) => {
      switch (t) {
        case 'plain':
          return v;
        case 'undefined':
          return undefined;
        case 'bigint':
          return BigInt(v);
        case 'number':
          return Number(v);
        case 'date':
          return new Date(v);
        case 'map':
          return new Map(v.map(unpack));
        case 'set':
          return new Set(v.map(unpack));
        case 'error':
          return new Error(v);
        case 'array':
          return v.map(unpack);
        case 'object':
          return Object.fromEntries(v.map(([key, field]) => [key, unpack(field)]));
        case 'bytes': {
          const text = atob(v);
          const bytes = new Uint8Array(text.length);
          for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
          return c === 'ArrayBuffer' ? bytes.buffer : new globalThis[c](bytes.buffer);
        }
        default:
          throw new Error(`the stand-in's codec has no type ${t}`);
      }
    };
    return unpack(value);
  },
});
