/** Keys, codes, years and names of sets are shorter; an access key or a person's full name is not, or has other letters. */
const SHORT = /^[\w-]{1,24}$/;

/** The values of a path as far as they may be logged: `?` for what may be anything. */
export function loggedTarget(
  params: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' || SHORT.test(value) ? value : '?',
    ]),
  );
}
