import type { WorkControl } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbookFault';

/** Lets the screen be drawn and a click be heard between two pieces of work; throws when the user gave up. */
export async function yieldToEvents(control: WorkControl | undefined): Promise<void> {
  throwIfCancelled(control);
  await new Promise((resolve) => setTimeout(resolve, 0));
  throwIfCancelled(control);
}

function throwIfCancelled(control: WorkControl | undefined): void {
  if (control?.signal?.aborted) throw new WorkbookFault('cancelled');
}
