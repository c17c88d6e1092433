import type { PivotSpec } from '../../sheets/sheetSpec';
import type { PackageEdit } from '../package/packageEdit';
import { partPath } from '../package/partPath';
import { pivotCacheXml, pivotTableXml } from '../write/writtenPivot';
import { attribute } from '../xml/attribute';
import { findElement } from '../xml/findElement';
import { withChildren } from '../xml/withChildren';
import { addRelationship } from './addRelationship';
import { declarePart } from './declarePart';
import { freePath } from './freePath';
import { CONTENT_TYPE, RELATIONSHIP } from './partTypes';

const PIVOT_PART = /\/pivotTables\/[^/]+\.xml$/i;
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What may stand between the sheets and the caches, the last first (ECMA-376, 18.2.27). */
const BEFORE_CACHES = [
  'customWorkbookViews',
  'oleSize',
  'calcPr',
  'definedNames',
  'externalReferences',
  'functionGroups',
  'sheets',
];

/**
 * Puts PivotTables on the sheet at `sheet`. One that is in the file, wherever the user has moved it, stays as the user
 * arranged it and is only told to read its source anew when the file is opened.
 */
export async function putPivots(
  edit: PackageEdit,
  sheet: string,
  pivots: readonly PivotSpec[],
): Promise<void> {
  for (const pivot of pivots) {
    const known = await pathOfPivot(edit, pivot.name);

    if (known === null) await addPivot(edit, sheet, pivot);
    else await refreshOnLoad(edit, known);
  }
}

async function addPivot(edit: PackageEdit, sheet: string, pivot: PivotSpec): Promise<void> {
  const cache = freePath(edit, partPath(edit.workbook, 'pivotCache/pivotCacheDefinition'));

  edit.put(cache, pivotCacheXml(pivot));
  await declarePart(edit, cache, CONTENT_TYPE.pivotCache);

  const number = await listCache(edit, cache);
  const table = freePath(edit, partPath(edit.workbook, 'pivotTables/pivotTable'));

  edit.put(table, pivotTableXml(pivot, number));
  await declarePart(edit, table, CONTENT_TYPE.pivotTable);
  await addRelationship(edit, table, RELATIONSHIP.pivotCache, cache);
  await addRelationship(edit, sheet, RELATIONSHIP.pivotTable, table);
}

/** Lists a cache in the workbook; gives its number, by which the PivotTable names it. */
async function listCache(edit: PackageEdit, path: string): Promise<number> {
  const id = await addRelationship(edit, edit.workbook, RELATIONSHIP.pivotCache, path);
  const xml = await edit.text(edit.workbook);
  const tags = (findElement(xml, 'pivotCaches')?.children ?? []).map(({ from, to }) => xml.slice(from, to));
  const number = Math.max(0, ...tags.map((tag) => Number(attribute(tag, 'cacheId') ?? 0))) + 1;
  const entry = `<pivotCache cacheId="${number}" xmlns:r="${NAMESPACE}" r:id="${id}"/>`;

  // The caches have no count.
  edit.put(
    edit.workbook,
    withChildren(xml, 'pivotCaches', [entry], BEFORE_CACHES).replace(/(pivotCaches) count="\d+"/, '$1'),
  );

  return number;
}

async function pathOfPivot(edit: PackageEdit, name: string): Promise<string | null> {
  for (const path of edit.paths().filter((one) => PIVOT_PART.test(`/${one}`))) {
    const [tag = ''] = /<(?:[\w.-]+:)?pivotTableDefinition\s[^>]*>/.exec(await edit.text(path)) ?? [];

    if (attribute(tag, 'name')?.toLowerCase() === name.toLowerCase()) return path;
  }

  return null;
}

async function refreshOnLoad(edit: PackageEdit, pivot: string): Promise<void> {
  const cache = (await edit.related(pivot)).find(({ type }) => type === RELATIONSHIP.pivotCache)?.target;

  if (cache === undefined || !edit.has(cache)) return;

  const xml = await edit.text(cache);
  const [tag = ''] = /<(?:[\w.-]+:)?pivotCacheDefinition\s[^>]*>/.exec(xml) ?? [];
  const plain = tag.replace(/\srefreshOnLoad="[^"]*"/, '');

  edit.put(
    cache,
    xml.replace(tag, () => plain.replace(/(pivotCacheDefinition)\s/, '$1 refreshOnLoad="1" ')),
  );
}
