import type { SignedReceipt } from '../../../../shared/contract/receipt';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { Owner } from '../desk';
import type { WorkbookState } from './workbookState';

/** The receipt kept for a template of the owner; `null` when there is none. */
export function receiptFor(
  receipts: readonly SignedReceipt[],
  { region, reporter, year }: Owner,
  template: TemplateKey,
): SignedReceipt | null {
  const found = receipts.find(
    ({ receipt }) =>
      receipt.region === region.key &&
      receipt.reporter === reporter.key &&
      receipt.year === year &&
      receipt.template === template,
  );

  return found ?? null;
}

/** The receipts with a new one, in the place of the one before it. */
export function withNewest(receipts: readonly SignedReceipt[], signed: SignedReceipt): SignedReceipt[] {
  return [...receipts.filter(({ receipt }) => addressOf(receipt) !== addressOf(signed.receipt)), signed];
}

/** The state with a receipt in the place of the one before it. */
export function withReceipt(state: WorkbookState, signed: SignedReceipt): WorkbookState {
  return { ...state, receipts: withNewest(state.receipts, signed) };
}

function addressOf({ region, year, template, reporter }: SignedReceipt['receipt']): string {
  return [region, year, template, reporter].join('.');
}
