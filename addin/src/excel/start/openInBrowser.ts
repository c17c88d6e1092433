/**
 * Opens an address in the browser, since the pane's own view neither downloads nor shows other sites. Where
 * Office offers no such way, a new window has to do.
 */
export function openInBrowser(url: string): void {
  const ui = typeof Office === 'undefined' ? undefined : Office.context?.ui;

  if (ui?.openBrowserWindow) ui.openBrowserWindow(url);
  else globalThis.open(url, '_blank', 'noopener,noreferrer');
}
