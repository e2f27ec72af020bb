// What makes the stand-in loud: nothing it lacks is ever undefined, ignored or silently true.

/** Keys that Node and Playwright look for on any object. */
const ASKED_OF_EVERYTHING = new Set(['then', 'toJSON', 'prototype', 'constructor']);

/**
 * Wraps what is imitated, so that asking for anything else throws.
 * @template {object} T
 * @param {string} name as the app would write it
 * @param {T} object
 * @returns {T}
 */
export function strict(name, object) {
  return new Proxy(object, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target || ASKED_OF_EVERYTHING.has(key))
        return Reflect.get(target, key, target);
      throw new Error(`the stand-in has no ${name}.${key}`);
    },
  });
}

/**
 * Refuses listeners for events that the stand-in would never emit.
 * @template {import('node:events').EventEmitter} T
 * @param {string} name
 * @param {T} emitter
 * @param {readonly string[]} events those it emits, and those that cannot happen here (see README)
 * @returns {T}
 */
export function withEvents(name, emitter, events) {
  const on = emitter.on.bind(emitter);
  const once = emitter.once.bind(emitter);
  /** @param {string | symbol} event */
  const check = (event) => {
    if (!events.includes(String(event)))
      throw new Error(`the stand-in has no event '${String(event)}' of ${name}`);
  };
  emitter.on = emitter.addListener = (event, listener) => (check(event), on(event, listener));
  emitter.once = (event, listener) => (check(event), once(event, listener));
  return emitter;
}

/**
 * Throws when an options object says something the stand-in would ignore.
 * @param {string} name
 * @param {Record<string, unknown>} options
 * @param {Record<string, (value: any) => boolean>} accepted a test for each key that is understood
 */
export function checkOptions(name, options, accepted) {
  for (const [key, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(accepted, key)) throw new Error(`the stand-in has no ${name}.${key}`);
    if (!accepted[key]?.(value))
      throw new Error(`the stand-in cannot imitate ${name}.${key} = ${String(value)}`);
  }
}
