import { strict } from './strict.mjs';

/**
 * `electron.protocol`: schemes before ready, handlers after.
 * @param {import('./addresses.mjs').Addresses} addresses
 * @param {() => boolean} isReady
 * @param {string[]} told
 */
export function createProtocol(addresses, isReady, told) {
  return strict('protocol', {
    /** @param {{ scheme: string, privileges: Record<string, boolean> }[]} schemes */
    registerSchemesAsPrivileged(schemes) {
      if (isReady())
        throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
      for (const { scheme, privileges } of schemes) addresses.privileges.set(scheme, privileges);
      told.push(`registerSchemesAsPrivileged ${JSON.stringify(schemes)}`);
    },
    /** @param {string} scheme @param {(request: Request) => Response | Promise<Response>} handler */
    handle(scheme, handler) {
      if (!isReady()) throw new Error('protocol.handle: the session exists first when the app is ready');
      const granted = addresses.privileges.get(scheme);
      if (!granted?.['standard'] || !granted['secure']) {
        throw new Error(`the stand-in serves only schemes that are standard and secure, not ${scheme}`);
      }
      addresses.handlers.set(scheme, handler);
    },
  });
}
