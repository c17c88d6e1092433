import type { Authenticator } from '../auth/authenticator';
import type { Clock } from '../clock';
import type { BodyLimits } from './limits';

/** What every route needs besides its operation. */
export type Edge = {
  readonly authenticate: Authenticator;
  readonly clock: Clock;
  /** Origins of the pages that may call, exactly as browsers send them. */
  readonly origins: readonly string[];
  readonly limits: BodyLimits;
};
