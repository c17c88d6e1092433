import type * as FastCheck from 'fast-check';
import { IS_FULL } from '../trust/figures';
import { EVERYTHING } from './sampled';

/*
 * Ordinary runs try the same values every time, so that they fail for what was changed and not by chance; those with
 * SVOD_EVERYTHING=1 or SVOD_TRUST=full try new ones. Done where fast-check is loaded, for most test files don't load it.
 */
if (!EVERYTHING && !IS_FULL) {
  jest.mock('fast-check', () => {
    const fastCheck: typeof FastCheck = jest.requireActual('fast-check');

    fastCheck.configureGlobal({ seed: 20_241_125 });

    return fastCheck;
  });
}
