import type { HttpHandler } from '@azure/functions';
import type { AuditEntry } from '../../shared/contract/auditEntry';
import type { OperationName } from '../../shared/contract/contract';
import { writeWorkbook } from '../../shared/xlsx/writeWorkbook';
import { accessKeyAuthenticator } from './auth/accessKeyAuthenticator';
import { type Clock, clockFrom, systemClock } from './clock';
import type { Config } from './config';
import { handlers } from './http/handlers';
import { preflightHandler } from './http/preflightHandler';
import { preparedStore } from './preparedStore';
import { openStoreOf } from './storage/openStoreOf';
import type { Store } from './storage/store';
import { writeAuditEntry } from './storage/writeAuditEntry';
import { operations } from './usecases/operations';

/** The functions of a deployment: one for every route, the answer to browsers' preflight requests, and what the timers need. */
export type App = {
  readonly routes: Readonly<Record<OperationName, HttpHandler>>;
  readonly preflight: HttpHandler;
  /** For the timers. */
  readonly store: Store;
  readonly clock: Clock;
};

/** Wires everything, once for a process. Nothing is reached for before the first request. */
export function compose(config: Config): App {
  const clock = config.SVOD_CLOCK === undefined ? systemClock : clockFrom(config.SVOD_CLOCK);
  const origins = config.SVOD_ORIGIN;
  const registries = config.SVOD_REGISTRIES;
  const opened = openStoreOf(config.SVOD_STORAGE);
  const store = preparedStore(opened.store, opened.prepare);
  const edge = {
    authenticate: accessKeyAuthenticator(store, clock, config.SVOD_TRUSTED_PROXIES),
    origins,
    audit: (region: string, entry: AuditEntry) => writeAuditEntry(store, region, entry),
    clock,
    limits: { bodyBytes: config.SVOD_BODY_BYTES, inflatedBytes: config.SVOD_INFLATED_BYTES },
  };

  return {
    routes: handlers(
      operations({ store, clock, signingKey: config.SVOD_SIGNING_KEY, writeWorkbook, registries }),
      edge,
    ),
    preflight: preflightHandler(origins),
    store,
    clock,
  };
}
