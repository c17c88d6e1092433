/** The names in a route's path, in order: `region` and `year` of `regions/{region}/years/{year}`. */
export function pathNames(path: string): readonly string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}
