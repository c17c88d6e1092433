import { WorkbookFault } from '../../ports/workbookFault';
import { answerWithin } from './answerWithin';
import type { ExcelLimits } from './excelLimits';
import { officeCode } from './officeCode';
import { officeFault } from './officeFault';

/** One piece of work on the workbook. */
export type Batch = {
  readonly context: Excel.RequestContext;
  readonly limits: ExcelLimits;
  /** Sends what was asked for and waits for the answer; throws `cancelled` before sending when given up. */
  readonly sync: () => Promise<void>;
  /** Sends what puts things right after a failure, whether given up or not; a second failure is not reported. */
  readonly mend: () => Promise<void>;
};

const RETRY = 500;

/**
 * Does `work` in one run of Excel's, after the user has left the cell being edited. Throws `WorkbookFault` for
 * everything that Office reports. Objects of the batch are of no use after it.
 */
export async function runBatch<T>(
  limits: ExcelLimits,
  work: (batch: Batch) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const patience = Date.now() + limits.cellEdit;
  let exchanges = 0;

  const run = (context: Excel.RequestContext): Promise<T> => {
    const send = async (): Promise<void> => {
      await answerWithin(context.sync(), limits.answer);
      exchanges += 1;
    };

    return work({
      context,
      limits,
      sync: async () => {
        if (signal?.aborted) throw new WorkbookFault('cancelled');
        await send();
      },
      mend: async () => await send().catch(() => undefined),
    });
  };

  for (;;) {
    try {
      return await Excel.run({ delayForCellEdit: true }, run);
    } catch (error) {
      const isEdited = officeCode(error) === 'InvalidOperationInCellEditMode' && exchanges === 0;

      // An Excel that cannot delay by itself refuses; nothing was done yet, so all may be done again.
      if (!isEdited || Date.now() > patience) throw officeFault(error);

      await new Promise((resolve) => setTimeout(resolve, RETRY));
    }
  }
}
