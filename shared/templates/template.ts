import type { MissingWord } from '../columns/columns';
import type { Region } from '../regions/region';
import type { ReporterKind } from '../regions/reporterKind';

/** The templates of the first loop; the key is part of addresses and storage keys. */
export type TemplateKey = 'organisations' | 'mentors' | 'mentees' | 'monitoring';

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
  | { readonly type: 'rowCode' }
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

/** The closed lists a column may draw on (shared/templates/enumerations.ts). */
export type EnumerationKey =
  | 'orgLevel'
  | 'mentoringForm'
  | 'mentorCategory'
  | 'menteeCategory'
  | 'workplaceType'
  | 'requestType'
  | 'participationState'
  | 'result'
  | 'yesNo'
  | 'consent'
  | 'consentGivenBy'
  | 'valueQuality'
  | 'valueSource';

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
};

/**
 * One line of a template whose rows are given (a form with numbers to fill in), in sheet order.
 * Its `code` is the row code and the key of the measure it becomes.
 */
export type FixedRow = {
  readonly code: string;
  readonly section: string;
  readonly caption: string;
  readonly unit: 'people' | 'organisations' | 'enterprises' | 'pairs' | 'points' | 'flag';
  readonly reportedBy: readonly ReporterKind[];
  readonly required: boolean;
  /** The row this one is a part of: the sheet shows the share, the checks demand part ≤ whole. */
  readonly partOf?: string;
  /** The indicator whose target stands beside the share. */
  readonly indicator?: string;
};

/** The definition of one sheet. */
export type Template = {
  readonly key: TemplateKey;
  /** Raised whenever a column or a fixed row changes. */
  readonly version: number;
  /** Also the sheet's name: no spaces, no quotes. */
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
  readonly reportedBy: readonly ReporterKind[];
  readonly columns: readonly TemplateColumn[];
  /** Present where the rows are given; absent for a registry, whose rows the user adds. */
  readonly fixedRows?: (region: Region, reporter: ReporterKind) => readonly FixedRow[];
};
