import type { TemplateKey } from '../templates/template';
import type { Ledger } from './attainmentResult';

/** A submission that was corrected after its year was closed. */
export type Restated = {
  readonly receipt: string;
  readonly reporter: string;
  readonly template: TemplateKey;
};

/** What of `receipts` was corrected after the year was closed, in the order of the ledger. */
export function restatedIn({ entries }: Ledger, receipts: ReadonlySet<string>): readonly Restated[] {
  return entries.flatMap(({ restated, receipt, reporter, template }) =>
    restated && receipt !== null && receipts.has(receipt) ? [{ receipt, reporter, template }] : [],
  );
}
