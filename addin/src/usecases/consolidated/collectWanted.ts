import type { Registry } from '../../../../shared/sheets/consolidated/registryName';

/** What is to be collected. */
export type CollectWanted = Registry & {
  /** Keys of the template's columns; those that stand on the sheet already are kept up, too. */
  readonly columns: readonly string[];
  /** Draws a new sheet beside the one that is there, which stays as it is. */
  readonly anew: boolean;
};

/** Why a sheet that is there cannot be brought up to date; nothing was changed. */
export type BrokenRegistry =
  /** Headings that the user has removed or renamed, Svod's own or of chosen columns. */
  | { readonly why: 'headings'; readonly headings: readonly string[] }
  /** This road cannot add columns to a table. */
  | { readonly why: 'adding'; readonly headings: readonly string[] }
  /** Something of the user's stands below the table, where new rows would go. */
  | { readonly why: 'room'; readonly row: number };

/** How a registry stands after collecting. */
export type Collection = {
  readonly sheet: string;
  readonly asOf: string;
  /** Submissions whose rows were pulled, those of which only the state is another, and the others. */
  readonly pulled: number;
  readonly restated: number;
  readonly unchanged: number;
  readonly rows: { readonly updated: number; readonly added: number; readonly gone: number };
  /** What became of the rows that are gone. */
  readonly goneAs: 'removed' | 'marked';
  /** Names of those whose rows the service no longer keeps; what stands on the sheet stays. */
  readonly notKept: readonly string[];
  /** Names of those who sent only totals: their rows are in their own workbooks. */
  readonly rowsStay: readonly string[];
  /** Names of those who sent anew while it was collected; the newer revision was taken. */
  readonly movedOn: readonly string[];
};

/** What collecting ended in. */
export type CollectReport =
  | ({ readonly kind: 'collected' } & Collection)
  | ({ readonly kind: 'broken'; readonly sheet: string } & BrokenRegistry);
