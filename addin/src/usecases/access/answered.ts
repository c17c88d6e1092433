import type { OperationName } from '../../../../shared/contract/contract';
import type { ApiAnswer, ApiBody } from '../../api/apiAnswer';
import { DeskProblem } from '../desk/deskProblem';

/** The body of a good answer; anything else ends the action. */
export function answered<Name extends OperationName>(answer: ApiAnswer<Name>): ApiBody<Name> {
  if (answer.kind === 'ok') return answer.body;
  if (answer.kind === 'refused') throw new DeskProblem({ kind: 'refused', error: answer.error });

  throw new DeskProblem({ kind: 'unreachable' });
}
