import type { ApiAnswer } from '../../../../addin/src/api/apiAnswer';
import type { OperationName } from '../../../../shared/contract/contract';
import type { End } from './deed';

/** An answer as the pane takes it; `proof` picks what stays the same however often it is asked for. */
export function endOf<Name extends OperationName>(
  answer: ApiAnswer<Name>,
  proof: (body: Extract<ApiAnswer<Name>, { kind: 'ok' }>['body']) => string,
): End {
  if (answer.kind === 'unreachable') return { kind: 'interrupted' };
  // What the service could not carry out may have been carried out.
  if (answer.kind === 'refused' && answer.status >= 500) return { kind: 'interrupted' };
  if (answer.kind === 'refused') return { kind: 'refused', text: answer.error.message };

  return { kind: 'done', proof: proof(answer.body) };
}
