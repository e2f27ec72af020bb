// Chromium knows no schemes but its own: app://host/x is https://host.app.stand-in.invalid/x inside it.

const TOP = '.stand-in.invalid';

/** What the app has registered under `protocol`, and the translation of addresses to and fro. */
export function createAddresses() {
  /** @type {Map<string, Record<string, boolean>>} scheme → privileges */
  const privileges = new Map();
  /** @type {Map<string, (request: Request) => Response | Promise<Response>>} */
  const handlers = new Map();

  return {
    privileges,
    handlers,

    /** @param {string} url as the app writes it */
    toChromium(url) {
      const [, scheme = '', host, rest] = /^([a-z][a-z0-9+-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
      return handlers.has(scheme) ? `https://${host}.${scheme}${TOP}${rest || '/'}` : url;
    },

    /** @param {string} url as Chromium has it */
    toApp(url) {
      const parsed = URL.canParse(url) ? new URL(url) : null;
      if (!parsed?.hostname.endsWith(TOP)) return url;
      const name = parsed.hostname.slice(0, -TOP.length);
      const dot = name.lastIndexOf('.');
      return `${name.slice(dot + 1)}://${name.slice(0, dot)}${parsed.pathname}${parsed.search}${parsed.hash}`;
    },

    /** @param {string} url as the app writes it */
    handlerOf: (url) => handlers.get(url.slice(0, url.indexOf(':'))),
  };
}

/** @typedef {ReturnType<typeof createAddresses>} Addresses */
