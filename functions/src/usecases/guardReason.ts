import { unfitKind } from '../../../shared/checking/unfitKind';
import { type Result, refuse } from '../../../shared/contract/result';

/** Lets a reason through that holds nobody's name, phone, mail or document number: it is kept and shown. */
export function guardReason(reason: string): Result<null, 'reasonHasContact'> {
  const kind = unfitKind(reason);

  return kind === null ? { ok: true, value: null } : refuse('reasonHasContact', { kind });
}
