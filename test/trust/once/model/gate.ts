import { setImmediate as turn } from 'node:timers/promises';
import type { Store } from '../../../../functions/src/storage/store';

/** Holds every call to a store until it is let through, so that the order of several operations' calls is chosen. */
export type Gate = {
  /** The store for one operation. */
  readonly storeOf: (operation: number) => Store;
  /** Lets `work` run as the operation of this number. */
  readonly run: (operation: number, work: () => Promise<unknown>) => void;
  /** Lets the next call through of the operation that `choice` points at, among those that wait; `false`: none does. */
  readonly step: (choice: number) => Promise<boolean>;
  /** As `step`, of this very operation; `false`: it is over. */
  readonly stepOf: (operation: number) => Promise<boolean>;
  /** Lets nothing of it through any more, as if its process had been killed; `false`: it is over. */
  readonly kill: (operation: number) => boolean;
  readonly running: () => readonly number[];
};

/** A gate before `store`. */
export function gateBefore(store: Store): Gate {
  const waiting = new Map<number, (() => void)[]>();

  const held = async <T>(operation: number, call: () => Promise<T>): Promise<T> => {
    await new Promise<void>((resolve) => waiting.get(operation)?.push(resolve));

    return call();
  };

  /** Operations also compute between two calls; nobody is chosen before all of them stand at the gate. */
  const settled = async () => {
    do await turn();
    while ([...waiting.values()].some((calls) => calls.length === 0));
  };

  const stepOf = async (operation: number) => {
    await settled();

    const open = waiting.get(operation)?.shift();

    open?.();
    await settled();

    return open !== undefined;
  };

  return {
    storeOf: (operation) => ({
      get: (...query) => held(operation, () => store.get(...query)),
      range: (...query) => held(operation, () => store.range(...query)),
      commit: (...change) => held(operation, () => store.commit(...change)),
    }),
    run: (operation, work) => {
      waiting.set(operation, []);
      void work().finally(() => waiting.delete(operation));
    },
    step: async (choice) => {
      await settled();

      const operations = [...waiting.keys()];
      const chosen = operations[choice % Math.max(1, operations.length)];

      return chosen === undefined ? false : stepOf(chosen);
    },
    stepOf,
    kill: (operation) => waiting.delete(operation),
    running: () => [...waiting.keys()],
  };
}
