import type { Fate, Fault, FaultProxy, Passing } from '../../helpers/faultProxy';

/** Where, what and for how long something breaks. */
export type Break = {
  readonly fault: Fault;
  /** Which request is the first it befalls, counted from 0. */
  readonly step: number;
  /** It befalls all that come after it, too, until `mend`. */
  readonly stays?: boolean;
};

/** Counts the requests that pass from now on, and breaks some of them; `mend` lets all pass again. */
export function breakAt(proxy: FaultProxy, { fault, step, stays = false }: Break): () => number {
  let seen = 0;

  proxy.decide((): Fate => {
    const place = seen;

    seen += 1;

    return { fault: place === step || (stays && place > step) ? fault : undefined };
  });

  return () => {
    proxy.decide(() => ({}));

    return seen;
  };
}

/** Writes down what passes while something is done. */
export async function recorded(
  proxy: FaultProxy,
  nameOf: (passing: Passing) => string,
  work: () => Promise<unknown>,
): Promise<readonly string[]> {
  const steps: string[] = [];

  proxy.decide((passing) => {
    steps.push(nameOf(passing));

    return {};
  });
  await work();
  proxy.decide(() => ({}));

  return steps;
}
