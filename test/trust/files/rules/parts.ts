import type { OfficeFile } from '../officeFile';

/** Every part has a type, and every relationship leads to a part. */
export function parts({ parts: all, related }: OfficeFile): readonly string[] {
  const types = all['[Content_Types].xml'] ?? '';
  const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name ?? '');
  const kinds = [...types.matchAll(/Extension="([^"]+)"/g)].map(([, name]) => name ?? '');
  const names = Object.keys(all).filter((name) => name !== '[Content_Types].xml');

  return [
    ...names
      .filter((name) => !named.includes(name) && !kinds.includes(name.split('.').at(-1) ?? ''))
      .map((name) => `${name} has no content type`),
    // `application/xml` for all that ends with .xml says nothing of what a part of Office's is.
    ...names
      .filter((name) => /^xl\/.*\.xml$/.test(name) && !named.includes(name))
      .map((name) => `${name} has no content type of its own`),
    ...named.filter((name) => all[name] === undefined).map((name) => `${name} has a type and is not there`),
    ...['', ...names].flatMap((owner) =>
      related(owner)
        .filter(({ target }) => all[target] === undefined)
        .map(({ target }) => `${owner} leads to ${target}, which is not there`),
    ),
  ];
}
