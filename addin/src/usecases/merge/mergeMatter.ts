import type { Columns } from '../../../../shared/columns/columns';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { MappedHeading, MergeFault, Owner } from '../desk';
import type { FileOrganisation } from './fileOrganisation';
import type { RememberedHeadings } from './rememberedHeadings';
import type { SchoolSheet } from './schoolSheet';
import type { SchoolTable } from './schoolTable';

/** A school's file that has been read. */
export type ReadFile = {
  /** Told apart from other files of the same name by a number. */
  readonly name: string;
  readonly sheet: SchoolSheet;
  readonly headings: readonly MappedHeading[];
  /** Whether the headings may be used: our own, or approved by the user, now or before. */
  readonly approved: boolean;
  readonly table: SchoolTable;
  readonly organisation: FileOrganisation;
};

/** A school's file that gives no rows. */
export type FaultyFile = { readonly name: string; readonly fault: MergeFault };

/**
 * Files read and matched, and what the user has decided so far. It holds names: it stays where it was made, and
 * is gone with the pane.
 */
export type MergeMatter = {
  readonly template: TemplateKey;
  readonly owner: Owner;
  readonly now: Date;
  readonly files: readonly (ReadFile | FaultyFile)[];
  /** The workbook's registries when the files were read. */
  readonly columns: Partial<Record<TemplateKey, Columns>>;
  /** All approved headings, for the state kept in the workbook. */
  readonly remembered: RememberedHeadings;
};

/** Whether the file could be read. */
export function isRead(file: ReadFile | FaultyFile): file is ReadFile {
  return !('fault' in file);
}

/** What is still asked of the user before the file can be merged. */
export function wantOf({ approved, organisation }: ReadFile): 'nothing' | 'approval' | 'organisation' {
  if (!approved) return 'approval';

  return organisation.asked ? 'organisation' : 'nothing';
}
