import Module, { createRequire } from 'node:module';
import { createCore, type Registry } from './core';
import type { Log } from './types';

/**
 * Loads the app's CommonJS bundle and gives what it registers. The app's `require` is answered as the
 * runtime's Node worker does it; the library remembers the answer, so a process hosts one app.
 */
export function loadApp(bundle: string, log: Log): Registry {
  const core = createCore(log);
  const prototype = Module.prototype;

  prototype.require = new Proxy(prototype.require, {
    apply: (real, self, [id, ...rest]) =>
      id === '@azure/functions-core' ? core.module : Reflect.apply(real, self, [id, ...rest]),
  });

  createRequire(import.meta.url)(bundle);

  return core.registry();
}
