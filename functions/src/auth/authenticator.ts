import type { HttpRequest } from '@azure/functions';
import type { Result } from '../../../shared/contract/result';
import type { Route } from '../../../shared/contract/route';
import type { Member } from '../storage/member';

/** Why somebody is not let in. */
export type NotAdmitted = 'keyMissing' | 'keyUnknown' | 'keyExpired' | 'keyRevoked' | 'tooManyWrongKeys';

/**
 * Finds out who calls, by what the route's dialect lets them say. A port: access keys are one way, an Entra ID
 * token can stand beside it.
 *
 * @throws StoreUnavailable when the members cannot be looked up
 */
export type Authenticator = (
  request: HttpRequest,
  dialect?: Route['dialect'],
) => Promise<Result<Member, NotAdmitted>>;
