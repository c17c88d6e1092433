import type { Explanation, Finding } from '../../../shared/checking/finding';
import type { ErrorBody } from '../../../shared/contract/errorBody';
import type { SignedReceipt } from '../../../shared/contract/receipt';
import type { LedgerState } from '../../../shared/measures/attainmentResult';
import type { Measure } from '../../../shared/measures/measure';
import type { Language } from '../../../shared/messages/language';
import type { Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import type { TemplateKey } from '../../../shared/templates/template';
import type { FileFault } from '../../../shared/xlsx/fileRefused';
import type { ApiBody } from '../api/apiAnswer';
import type { WorkControl } from '../ports/workbook';
import type { WorkbookFaultReason } from '../ports/workbookFault';
import type { MergeReport } from './merge/mergeOutcome';
import type { RegionDesk } from './region/regionDesk';

export type { MergeCollision, MergeReport } from './merge/mergeOutcome';

/** Why something could not be done; each has its text in shared/messages (`problemText`). Nothing is lost by any of them. */
export type Problem =
  | { readonly kind: 'workbook'; readonly reason: WorkbookFaultReason; readonly detail: string }
  /** The service said no. */
  | { readonly kind: 'refused'; readonly error: ErrorBody }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'signedOut' }
  /** The workbook has no sheet of Svod's. */
  | { readonly kind: 'notSvod' }
  /** An organisation's workbook: its name is known only to the holder of its key. */
  | { readonly kind: 'ownerUnknown' }
  /** The workbook belongs to somebody the key does not send for. */
  | { readonly kind: 'ownerOther' }
  /** Of last year's workbook: it is not of a year before the one that is opened. */
  | { readonly kind: 'yearOther'; readonly actual: number; readonly wanted: number }
  | { readonly kind: 'file'; readonly reason: FileFault }
  | {
      readonly kind: 'namesFile';
      readonly reason: 'wrongPassphrase' | 'damaged' | 'weakPassphrase' | 'noRows' | 'noNames';
    }
  /** A fault of Svod's own; the detail is for the support. */
  | { readonly kind: 'bug'; readonly detail: string };

/** What an action gives, or why it gave nothing. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** Who the holder of the key is. */
export type Session = ApiBody<'session'>;

/** Whose workbook is open, and for which year. */
export type Owner = { readonly region: Region; readonly reporter: Reporter; readonly year: number };

/** How one template of the owner stands. */
export type Task = {
  readonly template: TemplateKey;
  /** The sheet's name in the workbook; `null`: the workbook has none. */
  readonly sheet: string | null;
  /** The sheet is of the version before the template's present one. */
  readonly outdated?: true;
  /** Last local day on time; with an extension, the new one. */
  readonly due: string;
  /** Whether the day was put off for this reporter. */
  readonly extended: boolean;
  /** Whether anybody waits for it: not for what is sent of one's own will, nor for what the reporter is exempt from. */
  readonly waitedFor: boolean;
  /** Why the reporter is exempt; `null`: is not. */
  readonly exemption: string | null;
  /** Corrected after the year was closed. */
  readonly restated: boolean;
  /** The operator's questions that wait for an answer. */
  readonly openThreads: number;
  /** Accepted by the operator, and so locked. */
  readonly accepted: boolean;
  /** As the service has it; `null` when it could not be asked. */
  readonly state: LedgerState | null;
  readonly serverRevision: number | null;
  readonly sentAt: string | null;
  /** The receipt kept in this workbook. */
  readonly receipt: SignedReceipt | null;
  /** Of the last check in this session; `null` before it. */
  readonly findings: { readonly errors: number; readonly unexplained: number; readonly total: number } | null;
  /** Whether the last check found other content than the receipt is for; `null` before a check or a receipt. */
  readonly changed: boolean | null;
};

/** What the workbook is and what is left to do, the next step first. */
export type Overview = {
  /** `null`: no sheet of Svod's in the workbook. */
  readonly owner: Owner | null;
  readonly tasks: readonly Task[];
  /** Whether the service answered; `null` when there was nothing to ask it for, or no key to ask with. */
  readonly online: boolean | null;
  /**
   * How the ribbon's button left the workbook, when no check came after it; what an older check found is not told
   * then. `null`: it checked nothing since.
   */
  readonly ribbonCheck: 'ready' | 'open' | null;
};

/** A finding as it is listed: where it stands now and what it is explained with. */
export type ListedFinding = {
  /** Stable as long as the check's result is shown. */
  readonly id: string;
  readonly template: TemplateKey | null;
  readonly sheet: string;
  readonly finding: Finding;
  /** The row's number on the sheet, from 1; `null` when the whole sheet is meant. */
  readonly row: number | null;
  /** Zero-based; `null` when the whole row is meant or the sheet lacks the column. */
  readonly column: number | null;
  readonly caption: string;
  readonly explanation: Explanation | null;
};

/** One sheet's findings, errors first; `total` also counts those that are not listed. */
export type CheckedTask = {
  readonly template: TemplateKey | null;
  readonly sheet: string;
  readonly rows: number;
  readonly errors: number;
  readonly unexplained: number;
  readonly total: number;
  readonly findings: readonly ListedFinding[];
  /** What would leave of a sheet whose rows stay in the workbook; absent where the rows leave. */
  readonly totals?: readonly Measure[];
};

/** What a check found, already marked in the workbook. */
export type CheckReport = {
  readonly owner: Owner;
  readonly sheets: readonly CheckedTask[];
  /** Whether everything can be sent. */
  readonly ready: boolean;
};

/** How the sending of one sheet ended. `unchanged`: the service had exactly this, and its receipt holds. */
export type SentSheet = {
  readonly template: TemplateKey;
  readonly sheet: string;
  readonly end:
    | { readonly kind: 'accepted' | 'unchanged'; readonly receipt: SignedReceipt }
    | { readonly kind: 'refused'; readonly error: ErrorBody }
    /** No definite answer, or that the service failed (`error`): sending again gives the same receipt, nothing is sent twice. */
    | { readonly kind: 'interrupted'; readonly error?: ErrorBody }
    /** Not sent, because it has errors or unexplained warnings, or a sheet before it was not taken in. */
    | { readonly kind: 'held' };
};

/** How a sending ended, sheet by sheet. */
export type SendReport = { readonly check: CheckReport; readonly sheets: readonly SentSheet[] };

/** A file as the user picked or dropped it. */
export type PickedFile = { readonly name: string; readonly bytes: Uint8Array };

/** A heading of a plain sheet and the column it is taken for. */
export type MappedHeading = {
  readonly heading: string;
  /** Zero-based column of the file's sheet. */
  readonly place: number;
  /** Key of the template's column, or `null`: not taken over. */
  readonly key: string | null;
  readonly confidence: 'same' | 'similar' | 'remembered' | 'none';
};

/** Why a school's file gives no rows. */
export type MergeFault =
  | FileFault
  | 'noHeadings'
  | 'noRows'
  | 'otherRegion'
  | 'otherReporter'
  | 'otherYear'
  | 'otherTemplate';

/** One school's file on its way into the registry. */
export type MergeFile = {
  readonly name: string;
  readonly fault: MergeFault | null;
  readonly rows: number;
  /** Row code of the organisation whose file it is; `null`: the rows say it themselves, or nobody knows yet. */
  readonly organisation: string | null;
  /** Of a plain sheet: how its headings are read; the user approves it before anything is merged. */
  readonly headings: readonly MappedHeading[] | null;
  /** What is asked of the user before this file can be merged. */
  readonly wants: 'nothing' | 'approval' | 'organisation';
};

/** Files read and matched, nothing changed yet. */
export type MergePlan = {
  readonly template: TemplateKey;
  readonly files: readonly MergeFile[];
  /** The municipality's organisations, for the choice. */
  readonly organisations: readonly { readonly code: string; readonly name: string }[];
  /** Whether rows may be of no single organisation, but of the municipality itself. */
  readonly nobodys: boolean;
  /** Columns a heading may be taken for. */
  readonly columns: readonly { readonly key: string; readonly caption: string }[];
  /** Row codes of open organisations that no file and no row of the registry is from. */
  readonly missing: readonly string[];
};

/** What the user decided about one file. Approving headings approves them for all files with the same ones. */
export type MergeDecision = {
  readonly file: string;
  readonly headings?: readonly MappedHeading[];
  /** `null`: of no single one. */
  readonly organisation?: string | null;
};

/**
 * What a person can do with Svod, on whichever road. Made once by compose.ts, called by the views and by the
 * ribbon's commands. No action throws; only one that changes the workbook runs at a time.
 */
export type Desk = {
  readonly road: 'excel' | 'file';

  /** The session of the key kept in this browser; `null` without a key. An ended key is forgotten. */
  readonly restore: () => Promise<Outcome<Session | null>>;
  readonly signIn: (key: string) => Promise<Outcome<Session>>;
  readonly signOut: () => void;

  readonly overview: () => Promise<Outcome<Overview>>;
  /**
   * Draws the sheets the workbook lacks for the reporter and year. With `lastYear` (last year's workbook) the
   * registries' rows are carried over by code, names included; otherwise what the service has is filled in,
   * its names marked as being in another workbook.
   */
  readonly openSheets: (
    wanted: {
      readonly reporter: Reporter;
      readonly year: number;
      /** Sheets that nobody waits for, but that are to be filled. */
      readonly optional: readonly TemplateKey[];
      readonly language: Language;
    },
    lastYear: PickedFile | null,
    control?: WorkControl,
  ) => Promise<Outcome<{ readonly sheets: readonly string[]; readonly carriedOver: number }>>;
  /** Checks the workbook where it lies and marks the findings in it; asks the service only for last year, if it can. */
  readonly check: (control?: WorkControl) => Promise<Outcome<CheckReport>>;
  /** Keeps the explanation of a warning in the workbook; an empty text takes it back. Gives the report as it is now. */
  readonly explain: (finding: ListedFinding, text: string) => Promise<Outcome<CheckReport>>;
  /** Shows the cell; `null` where there is nothing to show it in. */
  readonly show: ((finding: ListedFinding) => Promise<Outcome<void>>) | null;
  /**
   * Checks, and sends what is ready, in the order of filling. `onSheet` hears of each sheet as it ends. `reason`
   * says why sheets of a closed year are corrected; `over` are sheets of which only totals are sent, and whose totals
   * are to follow a newer version of somebody else's.
   */
  readonly send: (
    onSheet: (sheet: SentSheet) => void,
    control?: WorkControl,
    reason?: string,
    over?: readonly TemplateKey[],
  ) => Promise<Outcome<SendReport>>;

  readonly readMergeFiles: (
    template: TemplateKey,
    files: readonly PickedFile[],
    control?: WorkControl,
  ) => Promise<Outcome<MergePlan>>;
  readonly decideMerge: (decision: MergeDecision) => Promise<Outcome<MergePlan>>;
  readonly merge: (control?: WorkControl) => Promise<Outcome<MergeReport>>;

  /** The workbook's local columns, encrypted with the passphrase, for a colleague. */
  readonly writeNames: (passphrase: string) => Promise<Outcome<PickedFile>>;
  /** Fills a colleague's names in, by row code; gives the number of rows. */
  readonly readNames: (file: PickedFile, passphrase: string) => Promise<Outcome<{ readonly rows: number }>>;

  /** Does something with the region; what that needs is fetched first. `unreachable` when it does not arrive. */
  readonly region: <T>(act: (desk: RegionDesk) => Promise<Outcome<T>>) => Promise<Outcome<T>>;

  /** The .xlsx this road works on; `null` in Excel. */
  readonly file: {
    readonly open: (file: PickedFile) => Promise<Outcome<void>>;
    /** The file as it is now, marks included; `null` before one is opened or sheets are drawn. */
    readonly current: () => PickedFile | null;
  } | null;
};
