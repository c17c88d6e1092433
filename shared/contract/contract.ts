import { freezeLedger } from './freezeLedger';
import { health } from './health';
import { pushCounts } from './pushCounts';
import { pushSubmission } from './pushSubmission';
import { putMember } from './putMember';
import { putPracticeDecision } from './putPracticeDecision';
import { putRelease } from './putRelease';
import { putReviewMove } from './putReviewMove';
import { putYearEvent } from './putYearEvent';
import { readAttainment } from './readAttainment';
import { readAttainmentWorkbook } from './readAttainmentWorkbook';
import { readAudit } from './readAudit';
import { readCalendar } from './readCalendar';
import { readCalendarFeed } from './readCalendarFeed';
import { readConsolidated } from './readConsolidated';
import { readExplained } from './readExplained';
import { readFacts } from './readFacts';
import { readFactsCsv } from './readFactsCsv';
import { readKeys } from './readKeys';
import { readLedger } from './readLedger';
import { readMembers } from './readMembers';
import { readODataCount } from './readODataCount';
import { readODataMetadata } from './readODataMetadata';
import { readODataService } from './readODataService';
import { readODataSet } from './readODataSet';
import { readOpenApi } from './readOpenApi';
import { readPractices } from './readPractices';
import { readPracticesFeed } from './readPracticesFeed';
import { readPracticesPage } from './readPracticesPage';
import { readReceipt } from './readReceipt';
import { readRegionYear } from './readRegionYear';
import { readRelease } from './readRelease';
import { readReleases } from './readReleases';
import { readReporterReport } from './readReporterReport';
import { readReporterSheets } from './readReporterSheets';
import { readReview } from './readReview';
import { readSubmission } from './readSubmission';
import { readTrend } from './readTrend';
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
  pushCounts,
  readReceipt,
  readReview,
  putReviewMove,
  readExplained,
  readConsolidated,
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
  readReporterSheets,
  readTrend,
  readAudit,
  readODataService,
  readODataMetadata,
  readODataSet,
  readODataCount,
  readPractices,
  putPracticeDecision,
  readPracticesPage,
  readPracticesFeed,
  readFacts,
  readFactsCsv,
  putRelease,
  readReleases,
  readRelease,
  readMembers,
  putMember,
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
