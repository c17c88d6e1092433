import type { Severity } from '../checking/finding';
import type { MissingWord } from '../columns/columns';
import type { RegionSettings } from '../regions/region';
import type { FixedRow } from '../templates/template';

type Address = { readonly region: string; readonly reporter: string; readonly year: number };

/** Words of the sheets that are read back, and so are Russian in every language. */
export type FixedSheetWords = {
  /** Heading of the monitoring sheet's column that says how a share stands to its target. */
  readonly toTarget: string;
  /** Heading of the column of a sheet with given rows that says what a registry of the workbook adds up to. */
  readonly sums: string;
  /** Stands before such a sum that is a lower bound. */
  readonly atLeast: string;
  /** Heading of the last column of every template's table, in which the row's findings stand. */
  readonly findings: string;
  /** First word of a finding's line in that column; the sheet's highlights look for it. */
  readonly severity: Readonly<Record<Severity, string>>;
  /** Last line of a row whose other findings are not listed. */
  readonly more: (count: number) => string;
  readonly unit: Readonly<Record<FixedRow['unit'], string>>;
  readonly missing: Readonly<Record<MissingWord, string>>;
  /** Stands for a name that only a colleague's workbook has. */
  readonly namesElsewhere: string;
  /** Ends the text in a cell of which only a colleague's workbook has the whole: a month's day, an age's year. */
  readonly elsewhere: string;
  /** Before the heading of a column that a newer version of the template does not have. */
  readonly former: string;
};

/** What the fill-in workbook says around the columns of its templates. */
export type SheetWording = {
  readonly language: 'ru' | 'en';
  readonly stampLine: (stamp: Address & { readonly version: number; readonly revision: number }) => string;
  readonly columnsHelp: string;
  /** The settings a sheet depends on, in one line. */
  readonly settings: (parts: readonly string[]) => string;
  readonly registryCount: Readonly<Record<RegionSettings['registryCount'], string>>;
  readonly involvedRole: Readonly<Record<RegionSettings['involvedRole'], string>>;
  readonly satisfaction: (threshold: number) => string;
  readonly menteesPerMentor: (most: number) => string;
  /** In percent. */
  readonly yearOnYearTolerance: (most: number) => string;
  /** How a share stands to its target. */
  readonly toTarget: { readonly reached: string; readonly below: string };
  readonly validation: {
    readonly list: string;
    readonly reference: string;
    readonly several: string;
    readonly number: (min: string, max: string) => string;
    readonly missing: (words: string) => string;
    readonly date: string;
    readonly text: (max: number) => string;
    readonly locked: string;
  };
  /** Name of the hidden sheet of lists; formulas of other sheets hold it. */
  readonly lists: { readonly name: string };
  readonly start: {
    readonly name: string;
    readonly title: string;
    readonly reporter: (address: Address) => string;
    readonly whatTitle: string;
    readonly headings: Readonly<Record<'number' | 'sheet' | 'purpose' | 'due', string>>;
    readonly howTitle: string;
    readonly how: readonly string[];
    readonly staysTitle: string;
    readonly stays: readonly string[];
    readonly nextTitle: string;
    readonly next: readonly string[];
  };
  /** Excel's footer codes: &P is the page, &N their number. */
  readonly page: string;
  readonly signature: string;
};
