import type { Session } from '../../usecases/desk';
import type { RegionPart } from './screen';

const OPERATOR = [
  'attainment',
  'review',
  'consolidated',
  'practices',
  'facts',
  'members',
  'audit',
] as const satisfies readonly (RegionPart | 'attainment')[];
const ANALYST = ['attainment', 'facts'] as const satisfies readonly (RegionPart | 'attainment')[];

/** What the holder of the key can do with the region, the frequent things first. */
export function regionParts(session: Session | null): readonly (RegionPart | 'attainment')[] {
  if (session === null || session.role === 'reporter') return [];

  return session.role === 'operator' ? OPERATOR : ANALYST;
}
