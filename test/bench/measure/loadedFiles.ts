/**
 * The scripts and styles of our own that a page of the pane names, and so loads before it shows anything: paths
 * beside the page. Office.js is not ours.
 */
export function loadedFiles(html: string): readonly string[] {
  return [...html.matchAll(/(?:src|href)="(assets\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '');
}
