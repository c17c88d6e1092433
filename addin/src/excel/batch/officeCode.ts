/** Office's own code of an error (`error.code`), or '' for an error that is not Office's. */
export function officeCode(error: unknown): string {
  // Not by class: Office.js may come from another frame than the pane.
  if (typeof error !== 'object' || error === null || !('code' in error) || !('debugInfo' in error)) return '';

  return typeof error.code === 'string' ? error.code : '';
}
