/** Parts are found whatever the case and slashes of their names, as Excel does. */
export function pathKey(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}
