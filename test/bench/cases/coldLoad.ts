import { generateKeyPairSync } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { BenchCase } from '../benchCase';
import { medianOf } from '../measure/medianOf';
import { runChild } from '../measure/runChild';
import { milliseconds } from '../report/milliseconds';

/** In dist/bench, where bench.mjs has put them: what npm run build makes, and the same sources compiled one by one. */
const BUNDLED = fileURLToPath(new URL('functions.cjs', import.meta.url));
const UNBUNDLED = fileURLToPath(new URL('unbundled/functions/src/index.js', import.meta.url));
const BLOCKS = 9;

/** Loading the function app in a fresh process until its functions are registered, start of Node not included. */
export const coldLoad: BenchCase = {
  id: 'cold-load',
  aim: 0.35,
  bound: 'atMost',
  async measure() {
    // Two of our dependencies are ES modules only, and older versions of Node cannot require them.
    if (!process.features.require_module) return { leftOut: `Node ${process.version} cannot require(esm)` };

    const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
    const env = { SVOD_STORAGE: 'UseDevelopmentStorage=true', SVOD_SIGNING_KEY: JSON.stringify(jwk) };
    const blocks: { readonly bundled: number; readonly unbundled: number }[] = [];

    for (let block = -1; block < BLOCKS; block += 1) {
      const bundled = await runChild('loadFunctions', [BUNDLED], env);
      const unbundled = await runChild('loadFunctions', [UNBUNDLED], env);

      if (bundled.functions !== unbundled.functions) throw new Error('the bundle is of other sources');
      // The first block reads the files from the disk.
      if (block >= 0) blocks.push({ bundled: bundled.ms ?? NaN, unbundled: unbundled.ms ?? NaN });
    }

    return {
      ratio: medianOf(blocks.map(({ bundled, unbundled }) => bundled / unbundled)),
      what: 'loading the function app until registered: bundle over unbundled files, fresh processes; at most',
      details: `${milliseconds(medianOf(blocks.map(({ bundled }) => bundled)))} against ${milliseconds(
        medianOf(blocks.map(({ unbundled }) => unbundled)),
      )}`,
    };
  },
};
