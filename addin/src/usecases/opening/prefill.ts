import type { Columns } from '../../../../shared/columns/columns';
import type { SignedReceipt } from '../../../../shared/contract/receipt';
import type { TemplateKey } from '../../../../shared/templates/template';

/** What new sheets are filled with. */
export type Prefill = {
  readonly columns: Partial<Record<TemplateKey, Columns>>;
  /** Of the sheets that come from the service. */
  readonly receipts: readonly SignedReceipt[];
  /** Rows carried over from last year's workbook. */
  readonly carriedOver: number;
};

/** Sheets with nothing in them. */
export const BLANK: Prefill = { columns: {}, receipts: [], carriedOver: 0 };
