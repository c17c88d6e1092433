import type { PackageEdit } from '../package/packageEdit';
import { relationshipsPath } from '../package/partPath';
import { withoutChild } from '../xml/withoutChild';
import { undeclarePart } from './declarePart';
import { RELATIONSHIP } from './partTypes';

/**
 * Drops the order of calculation after cells were changed. Excel makes it anew; one that names a cell which has
 * no formula any more would have the file repaired.
 */
export async function dropCalculationOrder(edit: PackageEdit): Promise<void> {
  const rels = relationshipsPath(edit.workbook);
  const chain = (await edit.related(edit.workbook)).find(({ type }) => type === RELATIONSHIP.calculation);

  if (chain === undefined) return;

  edit.drop(chain.target);
  edit.put(rels, withoutChild(await edit.text(rels), 'Relationships', 'Id', chain.id));
  await undeclarePart(edit, chain.target);
}
