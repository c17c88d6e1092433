import type { SentSheet } from '../desk';

/**
 * Whether a sheet was refused because the service has no version at all that it could continue: the store was restored
 * from an older backup, or the workbook comes from another service. It goes as the first one then, which replaces nothing.
 */
export function isVersionGone(end: SentSheet['end']): boolean {
  return end.kind === 'refused' && end.error.code === 'headMissing';
}
