/** Steps that lead out of their place in a path; URL resolves the dots even when they are escaped. */
const ASTRAY = ['', '.', '..'];

/**
 * The address of an operation below `address`, with or without a slash at its end. Throws for an address that
 * is none, and for a value that would lead to another operation.
 */
export function urlOf(
  address: string,
  path: string,
  params: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string | undefined>>,
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => step(params[name] ?? ''));
  const url = new URL(`${address.replace(/\/+$/, '')}/api/${filled}`);

  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, value);

  return url.href;
}

function step(value: string): string {
  if (ASTRAY.includes(value)) throw new RangeError(`not a step of a path: «${value}»`);

  return encodeURIComponent(value);
}
