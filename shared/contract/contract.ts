import { freezeLedger } from './freezeLedger';
import { health } from './health';
import { pushSubmission } from './pushSubmission';
import { putReviewMove } from './putReviewMove';
import { putYearEvent } from './putYearEvent';
import { readAttainment } from './readAttainment';
import { readAttainmentWorkbook } from './readAttainmentWorkbook';
import { readCalendar } from './readCalendar';
import { readCalendarFeed } from './readCalendarFeed';
import { readExplained } from './readExplained';
import { readKeys } from './readKeys';
import { readLedger } from './readLedger';
import { readOpenApi } from './readOpenApi';
import { readReceipt } from './readReceipt';
import { readRegionYear } from './readRegionYear';
import { readReporterReport } from './readReporterReport';
import { readReview } from './readReview';
import { readSubmission } from './readSubmission';
import { readYearEvents } from './readYearEvents';
import { region } from './region';
import type { Route } from './route';
import { session } from './session';

/** Every operation of the API by its name, which is also the name of its function. */
export const contract = {
  health,
  session,
  region,
  readSubmission,
  pushSubmission,
  readReceipt,
  readReview,
  putReviewMove,
  readExplained,
  readLedger,
  freezeLedger,
  putYearEvent,
  readYearEvents,
  readCalendar,
  readCalendarFeed,
  readRegionYear,
  readAttainment,
  readAttainmentWorkbook,
  readReporterReport,
  readOpenApi,
  readKeys,
} as const satisfies Readonly<Record<string, Route>>;

/** The contract's type, from which the functions' and the client's types follow. */
export type Contract = typeof contract;

/** The name of an operation. */
export type OperationName = keyof Contract;

/** The names of all operations. */
// Safe: these are the keys of that very object.
export const OPERATION_NAMES = Object.keys(contract) as readonly OperationName[];
