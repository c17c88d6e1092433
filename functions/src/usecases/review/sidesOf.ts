import type { Role } from '../../../../shared/contract/role';
import type { ReviewSide } from '../../../../shared/review/moves';

/** The key of the reporter that is the region itself. */
const REGION_ITSELF = 'region';

/** On which sides a member stands. What the region itself sends is the operator's own, so nobody else can answer there. */
export function sidesOf(role: Role, reporter: string): readonly ReviewSide[] {
  if (role === 'reporter') return ['reporter'];
  if (role === 'analyst') return [];

  return reporter === REGION_ITSELF ? ['operator', 'reporter'] : ['operator'];
}
