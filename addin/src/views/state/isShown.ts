import type { ListedFinding } from '../../usecases/desk';

/** Which findings the list shows. */
export type FindingFilter = 'all' | 'errors' | 'warnings';

/** Whether the filter lets a finding through. */
export function isShown({ finding: { severity } }: ListedFinding, filter: FindingFilter): boolean {
  if (filter === 'errors') return severity === 'error';

  return filter === 'all' || severity === 'warning';
}
