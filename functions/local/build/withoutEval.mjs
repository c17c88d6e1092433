import { readFile } from 'node:fs/promises';

const PROBE = /const F = Function;\s*new F\(""\);\s*return true;/;

/**
 * Before zod makes functions from text it tries whether it may. The pages' policy forbids it, and a browser counts the
 * attempt as a violation; so the answer is built in. Fails when zod is not as it was.
 */
export const withoutEval = {
  name: 'without-eval',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]core[\\/]util\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');

      if (!PROBE.test(source)) throw new Error(`${path} does not try to make functions as it did`);

      return { contents: source.replace(PROBE, 'return false;'), loader: 'js' };
    }),
};
