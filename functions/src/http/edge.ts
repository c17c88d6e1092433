import type { AuditEntry } from '../../../shared/contract/auditEntry';
import type { Authenticator } from '../auth/authenticator';
import type { Clock } from '../clock';
import type { BodyLimits } from './limits';

/** What every route needs besides its operation. */
export type Edge = {
  readonly authenticate: Authenticator;
  /** Origins of the pages that may call, exactly as browsers send them. */
  readonly origins: readonly string[];
  readonly limits: BodyLimits;
  /** Keeps a line of a region's audit list; what cannot be kept is not handed out. */
  readonly audit: (region: string, entry: AuditEntry) => Promise<void>;
  readonly clock: Clock;
};
