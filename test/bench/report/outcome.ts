import type { BenchCase, LeftOut, Measured } from '../benchCase';

/** What became of a case. */
export type Outcome = { readonly benchCase: BenchCase; readonly found: Measured | LeftOut };

/** Whether what was measured is as good as the aim. */
export function isMet({ aim, bound }: BenchCase, { ratio }: Measured): boolean {
  return bound === 'atMost' ? ratio <= aim : ratio >= aim;
}
