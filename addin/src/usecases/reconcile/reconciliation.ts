import type { Collision, Side } from '../../../../shared/columns/merge/merge';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { CheckReport } from '../desk';

/** A sheet whose newest version at the service is not the one it continues. */
export type OutrunSheet = {
  readonly template: TemplateKey;
  readonly sheet: string;
  /** The revision it continues; 0: none. */
  readonly base: number;
  /** The newest one. */
  readonly revision: number;
};

/** A cell of a row in both versions, as the screen shows it; `null`: blank. */
export type ShownCells = {
  readonly caption: string;
  /** What both began with; `null` also where nobody knows. */
  readonly before: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
};

/** A collision as the screen shows it; a cell that `differs` where nobody knows who changed it. What it is called comes from the workbook and stays in the pane. */
export type ShownCollision = {
  /** Stable as long as row and column are the same. */
  readonly id: string;
  readonly kind: Collision['kind'] | 'differs' | 'explanation';
  /** The row's number on the sheet, from 1; `null` where the sheet has it not. */
  readonly row: number | null;
  readonly name: string;
  /** The cell that is asked about; of a row the cells that differ, the first few of them. */
  readonly cells: readonly ShownCells[];
};

/** A row that a merge takes out of the workbook, because they took it out and I changed nothing of it. */
export type GoneRow = { readonly row: number; readonly name: string };

/** Why the base of a merge is not known. */
export type BaseUnknown =
  /** The sheet continues no version. */
  | 'none'
  /** Its rows are no longer kept. */
  | 'removed'
  /** Only what its rows add up to was sent. */
  | 'totals'
  /** The service does not have the version. */
  | 'lost';

/** Two versions laid over each other, nothing changed yet. */
export type Comparison = {
  readonly kind: 'ready';
  readonly template: TemplateKey;
  readonly sheet: string;
  /** The revision both began with; otherwise why nobody knows. */
  readonly base: number | BaseUnknown;
  readonly revision: number;
  /** When it was sent, ISO. */
  readonly sentAt: string;
  /** What is taken over from the colleague without a question. */
  readonly taken: {
    readonly cells: number;
    readonly added: number;
    readonly removed: number;
    readonly explanations: number;
  };
  /** What only I changed, and nobody asks about; `null` where nobody knows. */
  readonly kept: { readonly cells: number; readonly added: number; readonly removed: number } | null;
  /** The first of the rows that go. */
  readonly gone: readonly GoneRow[];
  /** Cells whose whole content only the colleague's workbook has, and rows whose names it has. */
  readonly elsewhere: { readonly cells: number; readonly rows: number };
  /** The first of the collisions. */
  readonly collisions: readonly ShownCollision[];
  readonly total: number;
};

/** Why two versions cannot be laid over each other, and so what is to be done first. */
export type Obstacle =
  /** The service has no version: nothing is to be merged. */
  | 'nothingSent'
  /** The rows of the newest version are no longer kept. */
  | 'rowsRemoved'
  /** Of the newest version only what its rows add up to was sent. */
  | 'rowsNotSent'
  /** The newest version is of a template this pane does not know. */
  | 'versionOther'
  /** The sheet is of the version before. */
  | 'outdated'
  /** The sheet itself has errors: columns, codes, copies. */
  | 'sheetUnfit'
  /** Rows are missing on a sheet whose rows are given. */
  | 'rowsMissing';

/** What laying two versions over each other gives. */
export type Compared =
  | Comparison
  /** The sheet continues the newest version. */
  | { readonly kind: 'nothing'; readonly template: TemplateKey; readonly sheet: string }
  | {
      readonly kind: 'obstacle';
      readonly template: TemplateKey;
      readonly sheet: string;
      readonly why: Obstacle;
    };

/** What the user decided: by the collision's id, and for all the others. */
export type Choices = { readonly each: ReadonlyMap<string, Side>; readonly rest: Side | null };

/** What a merge did, or what has to be decided first because the workbook is another one by now. */
export type Reconciled =
  | {
      readonly kind: 'done';
      readonly template: TemplateKey;
      readonly sheet: string;
      /** The version the sheet continues now. */
      readonly revision: number;
      /** Cells of rows that were there, rows that were added and rows that went. */
      readonly written: { readonly cells: number; readonly added: number; readonly removed: number };
      readonly elsewhere: Comparison['elsewhere'];
      /** Of the check after it. */
      readonly report: CheckReport;
    }
  | { readonly kind: 'changed'; readonly compared: Compared };
