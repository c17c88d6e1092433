/** What the ribbon's buttons do; named as in manifest.xml. */
export type RibbonCommands = {
  readonly check: () => Promise<void>;
  readonly send: () => Promise<void>;
};

/**
 * Gives the ribbon's buttons their work. Office is told of the end in any case: a button that is not released
 * blocks every other one.
 */
export function ribbonCommands({ check, send }: RibbonCommands): void {
  Office.actions.associate('check', (event) => whole(check, event));
  Office.actions.associate('send', (event) => whole(send, event));
}

async function whole(work: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await work();
  } finally {
    event.completed();
  }
}
