import { XMLParser } from 'fast-xml-parser';
import { unzip } from '../../shared/xlsx/helpers/unzip';

/** An element as somebody else's parser gives it: attributes with `@`, text as `#`, every child in a list. */
export type Node = { readonly [name: string]: string | readonly Node[] | undefined };

/** A sheet of a file with what belongs to it. */
export type OfficeSheet = {
  readonly name: string;
  readonly path: string;
  readonly root: Node;
  readonly tables: readonly Node[];
  readonly charts: readonly Node[];
  readonly pivots: readonly Node[];
};

/** A workbook file taken apart, by nothing of our own but the unzipping. */
export type OfficeFile = {
  readonly parts: Readonly<Record<string, string>>;
  readonly workbook: Node;
  readonly styles: Node;
  readonly sheets: readonly OfficeSheet[];
  readonly strings: readonly Node[];
  /** The target of every relationship by the part it belongs to. */
  readonly related: (path: string) => readonly Related[];
};

/** A relationship of a part. */
export type Related = { readonly id: string; readonly type: string; readonly target: string };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  alwaysCreateTextNode: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

/** The file's parts, read. */
export async function officeFile(bytes: Uint8Array): Promise<OfficeFile> {
  const parts = await unzip(bytes);
  const related = (path: string) => relatedTo(parts, path);
  const workbook = rootOf(parts, 'xl/workbook.xml');
  const ofType = (path: string, type: string) => related(path).filter((one) => one.type === type);
  const sheets = all(workbook, 'sheets', 'sheet').map((sheet): OfficeSheet => {
    const path = related('xl/workbook.xml').find(({ id }) => id === attribute(sheet, 'id'))?.target ?? '';
    const drawings = ofType(path, 'drawing').map(({ target }) => target);

    return {
      name: attribute(sheet, 'name'),
      path,
      root: rootOf(parts, path),
      tables: ofType(path, 'table').map(({ target }) => rootOf(parts, target)),
      charts: drawings
        .flatMap((drawing) => ofType(drawing, 'chart'))
        .map(({ target }) => rootOf(parts, target)),
      pivots: ofType(path, 'pivotTable').map(({ target }) => rootOf(parts, target)),
    };
  });
  const strings = parts['xl/sharedStrings.xml'];

  return {
    parts,
    workbook,
    styles: rootOf(parts, 'xl/styles.xml'),
    sheets,
    strings: strings === undefined ? [] : all(rootOf(parts, 'xl/sharedStrings.xml'), 'si'),
    related,
  };
}

/** The elements at the end of a path of names. */
export function all(node: Node, ...[name = '', ...rest]: readonly string[]): readonly Node[] {
  const found = node[name];
  const children = Array.isArray(found) ? (found as readonly Node[]) : [];

  return rest.length === 0 ? children : children.flatMap((child) => all(child, ...rest));
}

/** An attribute, empty where it is not. */
export function attribute(node: Node, name: string): string {
  const value = node[`@${name}`];

  return typeof value === 'string' ? value : '';
}

/** All text inside an element. */
export function textOf(node: Node): string {
  return Object.entries(node)
    .filter(([name]) => !name.startsWith('@'))
    .map(([, value]) => (typeof value === 'string' ? value : (value ?? []).map(textOf).join('')))
    .join('');
}

function rootOf(parts: OfficeFile['parts'], path: string): Node {
  const document = parser.parse(parts[path] ?? '') as Node;
  const [root] = Object.entries(document)
    .filter(([name]) => !name.startsWith('?') && name !== '#')
    .flatMap(([, value]) => (typeof value === 'string' ? [] : (value ?? [])));

  if (root === undefined) throw new Error(`no part ${path}`);

  return root;
}

function relatedTo(parts: OfficeFile['parts'], path: string): readonly Related[] {
  const cut = path.lastIndexOf('/') + 1;
  const own = `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;

  if (parts[own] === undefined) return [];

  return all(rootOf(parts, own), 'Relationship')
    .filter((one) => attribute(one, 'TargetMode') !== 'External')
    .map((one) => ({
      id: attribute(one, 'Id'),
      type: attribute(one, 'Type').split('/').at(-1) ?? '',
      target: new URL(attribute(one, 'Target'), `file:///${path}`).pathname.slice(1),
    }));
}
