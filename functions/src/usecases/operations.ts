import type { Operations } from '../http/operation';
import type { Ports } from './ports';
import { pushSubmission } from './push/pushSubmission';
import { readAttainment } from './readAttainment';
import { readAttainmentWorkbook } from './readAttainmentWorkbook';
import { readHealth } from './readHealth';
import { readKeys } from './readKeys';
import { readLedger } from './readLedger';
import { readOpenApi } from './readOpenApi';
import { readReceipt } from './readReceipt';
import { readRegion } from './readRegion';
import { readSession } from './readSession';
import { readSubmission } from './readSubmission';

/** What every route of the contract does. */
export function operations(ports: Ports): Operations {
  return {
    health: readHealth(ports),
    session: readSession(ports),
    region: readRegion(),
    readSubmission: readSubmission(ports),
    pushSubmission: pushSubmission(ports),
    readReceipt: readReceipt(ports),
    readLedger: readLedger(ports),
    readAttainment: readAttainment(ports),
    readAttainmentWorkbook: readAttainmentWorkbook(ports),
    readOpenApi: readOpenApi(),
    readKeys: readKeys(ports),
  };
}
