import type { Template } from '../templates/template';

/** Columns of a share and of the target it is to reach. */
const NEEDED = ['share', 'target'];

/** Whether the given rows of `template` have shares that are measured against targets. */
export function hasTargets(template: Template): boolean {
  return (
    template.fixedRows !== undefined && NEEDED.every((key) => template.columns.some((one) => one.key === key))
  );
}
