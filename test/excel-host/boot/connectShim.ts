import type { ExcelHost } from '../host/excelHost';
import type { OfficeShim } from './shim/installShim';

/** Tells a page what happens in the workbook; gives the function that ends it. */
export function connectShim(
  host: ExcelHost,
  shim: Pick<OfficeShim, 'fireEvents' | 'fireSelection'>,
): () => void {
  const stopEvents = host.onEvents(shim.fireEvents);
  const stopSelection = host.book.onChange(({ kind }) => {
    if (kind === 'selection') setTimeout(shim.fireSelection, 0);
  });

  return () => {
    stopEvents();
    stopSelection();
  };
}
