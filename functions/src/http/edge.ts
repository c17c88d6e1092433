import type { Authenticator } from '../auth/authenticator';
import type { BodyLimits } from './limits';

/** What every route needs besides its operation. */
export type Edge = {
  readonly authenticate: Authenticator;
  /** Origins of the pages that may call, exactly as browsers send them. */
  readonly origins: readonly string[];
  readonly limits: BodyLimits;
};
