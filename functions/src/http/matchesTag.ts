/** RFC 9110, 13.1.2: whether the caller has this tag already: one of a list, weak or strong, or `*`. */
export function matchesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const given = (ifNoneMatch ?? '').split(',').map((item) => item.trim().replace(/^W\//, ''));

  return given.includes(tag) || given.includes('*');
}
