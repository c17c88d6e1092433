import type { PackageEdit } from '../package/packageEdit';
import { partPath, relationshipsPath } from '../package/partPath';
import { attribute } from '../xml/attribute';
import { findElement } from '../xml/findElement';
import { addRelationship } from './addRelationship';
import { declarePart } from './declarePart';
import { frameNames } from './frameNames';
import { freePath } from './freePath';
import type { OwnDrawing, OwnPart } from './ownSheet';
import { CONTENT_TYPE, RELATIONSHIP } from './partTypes';

/**
 * Puts the charts of a sheet of Svod's on the sheet at `sheet`. In a drawing that is there already Svod's
 * charts are renewed by their names where the user has left or moved them, and everything else stays; a chart
 * the user has deleted does not come back. Gives the relationship's id; `null` when there is nothing to show.
 */
export async function putDrawing(
  edit: PackageEdit,
  sheet: string,
  own: OwnDrawing | null,
): Promise<string | null> {
  const old = (await edit.related(sheet)).find(({ type }) => type === RELATIONSHIP.drawing);

  if (old) {
    if (own) await renewCharts(edit, old.target, own);

    return old.id;
  }

  if (own === null) return null;

  const path = freePath(edit, partPath(edit.workbook, 'drawings/drawing'));
  let xml = own.xml;

  for (const chart of own.charts) {
    const id = await addChart(edit, path, chart);

    xml = xml.replaceAll(`r:id="${chart.id}"`, `r:id="${id}"`);
  }

  edit.put(path, xml);
  await declarePart(edit, path, CONTENT_TYPE.drawing);

  return addRelationship(edit, sheet, RELATIONSHIP.drawing, path);
}

async function addChart(edit: PackageEdit, drawing: string, { xml }: OwnPart): Promise<string> {
  const path = freePath(edit, partPath(edit.workbook, 'charts/chart'));

  edit.put(path, xml);
  await declarePart(edit, path, CONTENT_TYPE.chart);

  return addRelationship(edit, drawing, RELATIONSHIP.chart, path);
}

async function renewCharts(edit: PackageEdit, drawing: string, own: OwnDrawing): Promise<void> {
  const paths = new Map((await edit.related(drawing)).map(({ id, target }) => [id, target]));
  const old = chartsByName(await edit.text(drawing));

  for (const [name, id] of chartsByName(own.xml)) {
    const path = paths.get(old.get(name) ?? '');
    const chart = own.charts.find((one) => one.id === id);

    if (path === undefined || chart === undefined || !edit.has(path)) continue;

    edit.put(path, chart.xml);
    // Styles and colours the user's Excel kept beside the old chart do not fit the new one.
    edit.drop(relationshipsPath(path));
  }
}

/** The relationships of a drawing's charts, by the names of their frames. */
function chartsByName(drawing: string): ReadonlyMap<string, string> {
  return new Map(
    (findElement(drawing, 'wsDr')?.children ?? []).flatMap(({ from, to }) => {
      const anchor = drawing.slice(from, to);
      const tag = /<(?:[\w.-]+:)?chart\b[^>]*>/.exec(anchor)?.[0] ?? '';
      const id = attribute(tag, 'id');

      return id === null ? [] : frameNames(anchor).map((name) => [name, id] as const);
    }),
  );
}
