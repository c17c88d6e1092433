import type { RawOptions } from '../../feed/odata/readOptions';

/** Options that a further page needs again; the token stands for the others. */
const KEPT = ['$select', '$filter', '$orderby', '$format'] as const;

/** The address of the next page, whole. */
export function nextLink(root: string, set: string, query: RawOptions, token: string): string {
  const kept = KEPT.flatMap((name) => {
    const value = query[name];

    return value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`];
  });

  return `${root}/${set}?${[...kept, `$skiptoken=${token}`].join('&')}`;
}
