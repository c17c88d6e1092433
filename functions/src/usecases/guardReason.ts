import { contactKind } from '../../../shared/checking/contactKind';
import { type Result, refuse } from '../../../shared/contract/result';

/** Lets a reason through that holds nobody's phone, mail or document number: it is kept and shown. */
export function guardReason(reason: string): Result<null, 'reasonHasContact'> {
  const kind = contactKind(reason);

  return kind === null ? { ok: true, value: null } : refuse('reasonHasContact', { kind });
}
