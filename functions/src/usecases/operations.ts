import type { Operations } from '../http/operation';
import { readReporterSheets } from './attainment/readReporterSheets';
import { readTrend } from './attainment/readTrend';
import { readAudit } from './audit/readAudit';
import { readConsolidated } from './consolidated/readConsolidated';
import { readFacts } from './facts/readFacts';
import { readFactsCsv } from './facts/readFactsCsv';
import { putMember } from './members/putMember';
import { readMembers } from './members/readMembers';
import { readODataCount } from './odata/readODataCount';
import { readODataMetadata } from './odata/readODataMetadata';
import { readODataService } from './odata/readODataService';
import { readODataSet } from './odata/readODataSet';
import type { Ports } from './ports';
import { publishedMemory } from './practices/publishedMemory';
import { putPracticeDecision } from './practices/putPracticeDecision';
import { readPractices } from './practices/readPractices';
import { readPracticesFeed } from './practices/readPracticesFeed';
import { readPracticesPage } from './practices/readPracticesPage';
import { pushCounts } from './push/pushCounts';
import { pushSubmission } from './push/pushSubmission';
import { readAttainment } from './readAttainment';
import { readAttainmentWorkbook } from './readAttainmentWorkbook';
import { readCalendar } from './readCalendar';
import { readCalendarFeed } from './readCalendarFeed';
import { readHealth } from './readHealth';
import { readKeys } from './readKeys';
import { readLedger } from './readLedger';
import { readOpenApi } from './readOpenApi';
import { readReceipt } from './readReceipt';
import { readRegion } from './readRegion';
import { readRegionYear } from './readRegionYear';
import { readReporterReport } from './readReporterReport';
import { readSession } from './readSession';
import { readSubmission } from './readSubmission';
import { putRelease } from './release/putRelease';
import { readRelease } from './release/readRelease';
import { readReleases } from './release/readReleases';
import { putReviewMove } from './review/putReviewMove';
import { readExplained } from './review/readExplained';
import { readReview } from './review/readReview';
import { freezeLedger } from './year/freezeLedger';
import { putYearEvent } from './year/putYearEvent';
import { readYearEvents } from './year/readYearEvents';

/** What every route of the contract does. */
export function operations(given: Ports): Operations {
  const { store, published } = publishedMemory(given);
  const ports = { ...given, store };

  return {
    health: readHealth(ports),
    session: readSession(ports),
    region: readRegion(ports),
    readSubmission: readSubmission(ports),
    pushSubmission: pushSubmission(ports),
    pushCounts: pushCounts(ports),
    readReceipt: readReceipt(ports),
    readReview: readReview(ports),
    putReviewMove: putReviewMove(ports),
    readExplained: readExplained(ports),
    readConsolidated: readConsolidated(ports),
    readLedger: readLedger(ports),
    freezeLedger: freezeLedger(ports),
    putYearEvent: putYearEvent(ports),
    readYearEvents: readYearEvents(ports),
    readCalendar: readCalendar(ports),
    readCalendarFeed: readCalendarFeed(ports),
    readRegionYear: readRegionYear(ports),
    readAttainment: readAttainment(ports),
    readAttainmentWorkbook: readAttainmentWorkbook(ports),
    readReporterReport: readReporterReport(ports),
    readReporterSheets: readReporterSheets(ports),
    readTrend: readTrend(ports),
    readAudit: readAudit(ports),
    readODataService: readODataService(),
    readODataMetadata: readODataMetadata(),
    readODataSet: readODataSet(ports),
    readODataCount: readODataCount(ports),
    readPractices: readPractices(ports),
    putPracticeDecision: putPracticeDecision(ports),
    readPracticesPage: readPracticesPage({ ...ports, published }),
    readPracticesFeed: readPracticesFeed(published),
    readFacts: readFacts(ports),
    readFactsCsv: readFactsCsv(ports),
    putRelease: putRelease(ports),
    readReleases: readReleases(ports),
    readRelease: readRelease(ports),
    readMembers: readMembers(ports),
    putMember: putMember(ports),
    readOpenApi: readOpenApi(),
    readKeys: readKeys(ports),
  };
}
