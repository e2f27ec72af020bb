// Makes `import … from 'electron'` and `require('electron')` give the stand-in; the app's files stay where they are.
import Module, { createRequire, register } from 'node:module';

/** @param {string} source */
const asUrl = (source) => `data:text/javascript,${encodeURIComponent(source)}`;

/** @param {Record<string, unknown>} electron */
export function provideElectron(electron) {
  const global = /** @type {any} */ (globalThis);
  global.__electronStandIn = electron;
  const loader = /** @type {any} */ (Module);
  const names = Object.keys(electron).join(', ');
  const shim = asUrl(
    `const m = globalThis.__electronStandIn; export const { ${names} } = m; export default m;`,
  );
  const resolve = `(name, context, next) =>
    name === 'electron' ? { url: ${JSON.stringify(shim)}, shortCircuit: true } : next(name, context)`;
  // Newer Node has hooks in the same thread and is about to drop the older kind.
  if (loader.registerHooks) loader.registerHooks({ resolve: (0, eval)(resolve) });
  else register(asUrl(`export const resolve = ${resolve};`));
  // Playwright asks for it this way, and as a global `require`.
  const load = loader._load;
  loader._load = (/** @type {string} */ name, /** @type {unknown[]} */ ...rest) =>
    name === 'electron' ? electron : load(name, ...rest);
  global.require ??= createRequire(import.meta.url);
}
