import type { Columns, MissingWord, Value } from '../columns/columns';
import type { Measure } from '../measures/measure';
import type { Region, RegionSettings } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import type { ReporterKind } from '../regions/reporterKind';
import type { TemplateKey } from './templateKeys';

export type { TemplateKey } from './templateKeys';

/**
 * What leaves the workbook. `local`: nothing. `shared`: the value as read. A coarse column leaves under
 * another key (`as`) and only as the month of a date, the age band of a birth year, or the ИНН of a legal
 * entity (a 12-digit ИНН belongs to a person and is replaced by the word `person`).
 */
export type Sharing =
  | 'local'
  | 'shared'
  | { readonly coarse: 'month' | 'ageBand' | 'legalEntityInn'; readonly as: string };

/** What a column holds, and with it how its cells are read (shared/cells). */
export type ColumnKind =
  /** `given`: of rows that the template gives, whose codes are names or numbers, not made by Svod. */
  | { readonly type: 'rowCode'; readonly given?: true }
  | { readonly type: 'personCode' }
  | { readonly type: 'text'; readonly maxLength: number }
  | { readonly type: 'personName' }
  | { readonly type: 'contact' }
  | { readonly type: 'url' }
  | { readonly type: 'inn' }
  | {
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      readonly decimals: number;
      readonly missing: readonly MissingWord[];
    }
  | { readonly type: 'date' }
  | { readonly type: 'year'; readonly min: number; readonly max: number }
  | { readonly type: 'enumeration'; readonly enumeration: EnumerationKey }
  | { readonly type: 'enumerationSet'; readonly enumeration: EnumerationKey }
  | { readonly type: 'reference'; readonly to: TemplateKey };

/**
 * The key of a closed list: one of those that several templates share (shared/templates/enumerations.ts), or
 * one of the template's own.
 */
export type EnumerationKey = string;

/** One value of a closed list: the stable key that is stored, the label on the sheet, other spellings people use. */
export type EnumerationItem = {
  readonly key: string;
  readonly label: string;
  readonly aliases?: readonly string[];
};

/** A closed list: the same everywhere, or as the region's profile has it. */
export type Enumeration = readonly EnumerationItem[] | ((region: Region) => readonly EnumerationItem[]);

/** One column of a template. */
export type TemplateColumn = {
  readonly key: string;
  /** The heading on the sheet, in Russian; the column is found by it. */
  readonly caption: string;
  /** What to put here, one or two sentences in Russian, shown at the cell. */
  readonly help: string;
  readonly kind: ColumnKind;
  /** `conditional` columns are demanded by a rule in shared/checking/rules, not by their own definition. */
  readonly required: 'always' | 'conditional' | 'optional';
  readonly sharing: Sharing;
  /** In characters of the default font. */
  readonly width: number;
  /** Filled by Svod; the user does not type here. */
  readonly locked?: boolean;
  /** Says something of the year that is over, so a row carried over into the next year has it blank. */
  readonly ofTheYear?: boolean;
};

/** A column that is demanded only where another column holds one of these values; both by their workbook keys. */
export type Demand = { readonly column: string; readonly where: string; readonly holds: readonly Value[] };

/** A number that is a part of another in the same row, and so not more; both by their workbook keys. */
export type RowPart = { readonly part: string; readonly whole: string };

/**
 * Columns, by their workbook keys, that together stand in one row only; rows where one of them is blank are not
 * compared. `always`: a second row is an error. `usually`: it wants an explanation.
 */
export type RowKey = { readonly columns: readonly string[]; readonly unique: 'always' | 'usually' };

/**
 * A column with the consent to distribution, and the column that calls for it: when it holds one of `holds`, or
 * anything at all where `holds` is absent. Both by their workbook keys.
 */
export type PublishConsent = {
  readonly column: string;
  readonly where: string;
  readonly holds?: readonly Value[];
};

/**
 * One line of a template whose rows are given (a form to fill in), in sheet order. Its `code` is the row code,
 * and of a monitoring the key of the measure it becomes.
 */
export type FixedRow = {
  readonly code: string;
  readonly section: string;
  readonly caption: string;
  readonly unit: 'people' | 'organisations' | 'enterprises' | 'pairs' | 'points' | 'flag' | 'none';
  readonly required: boolean;
  /** The row this one is a part of: the sheet shows the share, the checks demand part ≤ whole. */
  readonly partOf?: string;
  /** The indicator whose target stands beside the share. */
  readonly indicator?: string;
  /** What else Svod fills in on this line, by the key of a locked column: a due day, a target, executors. */
  readonly facts?: Readonly<Record<string, Value>>;
  /** What the columns to fill in begin with, by their keys, while nothing has been sent of the line. */
  readonly starts?: Readonly<Record<string, Value>>;
};

/** Rows whose list column, by its workbook key, holds one of these values. */
export type RowsWhere = { readonly column: string; readonly holds: readonly string[] };

/**
 * What the rows of a registry come to for the given row `code`: the sum of number column `sum`, of all rows or
 * those of `where`, or how many rows `count` finds.
 */
export type SumLine = { readonly code: string } & (
  | { readonly sum: string; readonly where?: RowsWhere }
  | { readonly count: RowsWhere }
);

/** The given rows of a template. */
export type FixedRows = {
  /** The lines that `reporter` fills in `year`. */
  readonly of: (region: Region, reporter: Reporter, year: number) => readonly FixedRow[];
  /** The codes of all lines that anybody in `region` has in any year. */
  readonly codes: (region: Region) => readonly string[];
  /** Key of the column that a required line has filled. */
  readonly value: string;
  /** A registry of the same workbook that adds up to some of the values; its sums stand beside them, to compare. */
  readonly sums?: { readonly from: TemplateKey; readonly lines: readonly SumLine[] };
};

/** What the screens say of a template, besides its title on the sheet. */
export type TemplateTexts = {
  /** «Реестр наставников». */
  readonly name: string;
  /** Where something is: «в реестре наставников». */
  readonly inside: string;
  /** One or two sentences at the top of the sheet; may be empty. */
  readonly instruction: string;
};

/**
 * How a column is filled from the version before. `converted` is a named pure function in the template's own file;
 * `new` has nothing to be filled from, and a sheet that is brought up to date gets `value`.
 */
export type ColumnMove =
  | { readonly kind: 'renamed'; readonly from: string }
  | { readonly kind: 'converted'; readonly from: string; readonly by: (value: Value) => Value }
  | { readonly kind: 'new'; readonly value: Value };

/** A version as it was, and how its values become those of the next; columns by their workbook keys. */
export type PreviousVersion = {
  /** Whole, since its sheets are read and checked by it. */
  readonly template: Template;
  /** By the key of the newer column; what is not named here holds what it held under the same key. */
  readonly moves: Readonly<Record<string, ColumnMove>>;
  /** Columns that the newer version does not have. */
  readonly dropped: readonly string[];
};

/** The definition of one sheet. */
export type Template = {
  readonly key: TemplateKey;
  /** Raised whenever a column or a fixed row changes. */
  readonly version: number;
  /** The version before, whose sheets are still read and taken in. What is older is refused. */
  readonly previous?: PreviousVersion;
  /** Also the sheet's name: no spaces, no quotes. */
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
  readonly texts: Readonly<Record<'ru' | 'en', TemplateTexts>>;
  /** For whom it is made; the region's calendar says who of them reports it there. */
  readonly reportedBy: readonly ReporterKind[];
  readonly columns: readonly TemplateColumn[];
  /** Columns that stay in view while one scrolls to the right. */
  readonly frozenColumns: number;
  /** The lists that only this template draws on. */
  readonly enumerations?: Readonly<Record<EnumerationKey, Enumeration>>;
  /**
   * How the sheets that refer to a row of this one name it: ways of naming, best first, each the keys of the
   * columns whose values are joined by spaces.
   */
  readonly rowsNamedBy?: readonly (readonly string[])[];
  /** Date columns of which the second must not come before the first. */
  readonly periods?: readonly { readonly start: string; readonly end: string }[];
  readonly demands?: readonly Demand[];
  readonly parts?: readonly RowPart[];
  readonly keys?: readonly RowKey[];
  readonly publishConsents?: readonly PublishConsent[];
  /** Date columns, by their workbook keys, of what took place in the reporting year: not before, not after, not yet to come. */
  readonly happened?: readonly string[];
  /** The settings of the region that its numbers depend on; printed on the sheet. */
  readonly settings: readonly (keyof RegionSettings)[];
  /**
   * With it the operator settles something of the region's profile for the year (shared/regions/settlement). The
   * region may send it in every year, and no calendar names it: it is not owed, and part of no result.
   */
  readonly settles?: true;
  /** Which rows next year's sheet begins with. `active`: those that have not ended; see shared/sheets and the add-in. */
  readonly carriedOver: 'every' | 'active' | 'none';
  /** Present where the rows are given; absent for a registry, whose rows the user adds. */
  readonly fixedRows?: FixedRows;
  /** What the shared columns of a checked sheet add up to; every pair of key and dimensions at most once. */
  readonly measures: (columns: Columns, region: Region) => readonly Measure[];
};
