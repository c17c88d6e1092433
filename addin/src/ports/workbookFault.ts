/** Why the workbook could not be worked on. Each has its text in shared/messages (`workbookFaults`). */
export const WORKBOOK_FAULTS = [
  /** A cell is being edited, and did not stop being so. */
  'cellEdited',
  /** The sheet or the workbook is protected, or open for reading only. */
  'protected',
  /** Excel takes no more at once, even after halving. */
  'tooLarge',
  /** A sheet that was to be written is not there any more. */
  'sheetGone',
  /** The sheet is not as it was read: rows or columns were moved meanwhile. */
  'sheetChanged',
  /** The user's own sheet has the name that Svod's needs. */
  'sheetTaken',
  /** Excel has lost the connection to the workbook, or another workbook came to the front. */
  'connectionLost',
  /** Excel did not answer in time. */
  'notAnswering',
  /** This Excel lacks what is asked for. */
  'notSupported',
  /** The user gave up. */
  'cancelled',
  /** The file is not an .xlsx workbook, is damaged, encrypted or opens to too much. */
  'notWorkbook',
  'damaged',
  'encrypted',
  /** Anything else; the detail is for the support, not for the screen. */
  'unknown',
] as const;

/** One of `WORKBOOK_FAULTS`. */
export type WorkbookFaultReason = (typeof WORKBOOK_FAULTS)[number];

/** What the workbook port throws; `detail` names a sheet, or Office's own code for the support. */
export class WorkbookFault extends Error {
  override readonly name = 'WorkbookFault';

  constructor(
    readonly reason: WorkbookFaultReason,
    readonly detail = '',
  ) {
    super(detail === '' ? reason : `${reason}: ${detail}`);
  }
}
