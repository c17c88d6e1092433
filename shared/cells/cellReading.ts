import type { Region } from '../regions/region';
import type { TemplateKey } from '../templates/template';

/** What a reference points at: one row's code, nothing, or more than one row. */
export type ReferenceMatch =
  | { readonly kind: 'one'; readonly code: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'many' };

/** What the meaning of a cell depends on besides the cell. */
export type CellReading = {
  readonly region: Region;
  /** Whether the workbook counts its days from 1904. */
  readonly date1904: boolean;
  /** Finds the row of another sheet by what users call it; the text is normalised. */
  readonly resolve: (to: TemplateKey, text: string) => ReferenceMatch;
};
