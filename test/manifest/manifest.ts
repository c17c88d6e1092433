import { readFile } from 'node:fs/promises';
import { allNamed, child, type Element, parseXml } from './xml';

/** A manifest, read. */
export type Manifest = {
  readonly app: Element;
  readonly overrides: Element;
  readonly resources: Element;
  /** Every address in it, with the element that names it. */
  readonly addresses: readonly { readonly name: string; readonly url: string }[];
};

/** Elements whose value is an address. */
const ADDRESSES = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Url', 'bt:Image'];

/** Reads a manifest from a file. */
export async function readManifest(path: string): Promise<Manifest> {
  const app = parseXml(await readFile(path, 'utf8'));
  const overrides = child(app, 'VersionOverrides');
  const addresses = [
    ...ADDRESSES.flatMap((name) => allNamed(app, name)).flatMap(({ name, attributes, children }) => [
      ...(attributes.DefaultValue === undefined ? [] : [{ name, url: attributes.DefaultValue }]),
      ...children.map((other) => ({ name, url: other.attributes.Value ?? '' })),
    ]),
    ...allNamed(app, 'AppDomain').map(({ name, text }) => ({ name, url: text })),
  ];

  return { app, overrides, resources: child(overrides, 'Resources'), addresses };
}
