import { WorkbookFault, type WorkbookFaultReason } from '../../ports/workbookFault';
import { officeCode } from './officeCode';

/** By Office's codes (Excel.ErrorCodes and OfficeExtension's), whose texts are not meant for users. */
const REASONS: Readonly<Record<string, WorkbookFaultReason>> = {
  InvalidOperationInCellEditMode: 'cellEdited',
  InvalidOperation: 'cellEdited',
  AccessDenied: 'protected',
  BadPassword: 'protected',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  MemoryLimitReached: 'tooLarge',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  ItemAlreadyExists: 'sheetTaken',
  InvalidSelection: 'connectionLost',
  InactiveWorkbook: 'connectionLost',
  InvalidOrTimedOutSession: 'connectionLost',
  ServiceNotAvailable: 'connectionLost',
  ConnectionFailure: 'connectionLost',
  Unauthenticated: 'connectionLost',
  RequestAborted: 'connectionLost',
  Timeout: 'notAnswering',
  ActivityLimitReached: 'notAnswering',
  ApiNotFound: 'notSupported',
  ApiNotAvailable: 'notSupported',
  NotImplemented: 'notSupported',
  UnsupportedOperation: 'notSupported',
  UnsupportedFeature: 'notSupported',
  UnsupportedSheet: 'notSupported',
};

/** The error as the port throws it: Office's by its code, Svod's own as they are. */
export function officeFault(error: unknown): unknown {
  const code = officeCode(error);

  return code === '' ? error : new WorkbookFault(REASONS[code] ?? 'unknown', code);
}
