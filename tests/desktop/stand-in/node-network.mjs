// Node's own way out of the main process: Electron's session does not see it, so it is watched here.
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Refuses every connection, datagram and look-up of a name that Node itself would make, and writes it down. Pipes
 * between processes stay open.
 * @param {import('./log.mjs').StandInLog} log
 */
export function closeNodeNetwork(log) {
  /** @param {string} address */
  const refuse = (address) => {
    log.network.push(`main process: ${address}`);
    return new Error(`the stand-in has no network: ${address}`);
  };
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (/** @type {any[]} */ ...args) {
    // Node's own callers hand over the arguments as one list that is marked as such.
    const [first, host] = Array.isArray(args[0]) ? args[0] : args;
    const options = typeof first === 'object' ? first : { port: first, host };
    if (options.path !== undefined || Number.isNaN(Number(options.port)))
      return Reflect.apply(connect, this, args);
    return this.destroy(refuse(`${options.host ?? 'localhost'}:${options.port}`));
  };
  for (const name of /** @type {const} */ (['connect', 'send', 'bind'])) {
    dgram.Socket.prototype[name] = () => {
      throw refuse(`udp ${name}`);
    };
  }
  for (const name of /** @type {const} */ (['lookup', 'resolve', 'resolve4', 'resolve6'])) {
    const look = /** @type {any} */ (
      (/** @type {string} */ host, /** @type {any[]} */ ...rest) => void rest.at(-1)(refuse(`name ${host}`))
    );
    dns[name] = look;
    dns.promises[name] = async (/** @type {string} */ host) => {
      throw refuse(`name ${host}`);
    };
  }
  syncBuiltinESMExports();
}
