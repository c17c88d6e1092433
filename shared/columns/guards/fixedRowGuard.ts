import type { Region } from '../../regions/region';
import type { Template } from '../../templates/template';
import { oneOf } from './oneOf';
import type { ValueGuard } from './valueGuard';

/**
 * Lets through the codes of a template's given rows, whoever fills them in. Whether a row is this reporter's
 * is for the checks to say (shared/checking), since they know the reporter.
 */
export function fixedRowGuard({ fixedRows }: Template, region: Region): ValueGuard {
  return oneOf(fixedRows?.codes(region) ?? []);
}
