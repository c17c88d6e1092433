/** Does work when all that was asked for before it has ended, however it ended. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue: two actions that change a workbook would read what the other is about to write. */
export function oneAtATime(): Queue {
  let last: Promise<unknown> = Promise.resolve();

  return (work) => {
    const mine = last.then(work, work);

    last = mine;

    return mine;
  };
}
