import type { SheetSpec } from '../../sheets/sheetSpec';
import { openPackage, type Package } from '../package/openPackage';
import { type SheetName, workbookPart } from '../package/workbookPart';
import { writeWorkbook } from '../writeWorkbook';

/** A part that another one names, and the relationship through which it does. */
export type OwnPart = { readonly id: string; readonly xml: string };

/** A drawing and the charts in it. */
export type OwnDrawing = OwnPart & { readonly charts: readonly OwnPart[] };

/** A sheet of Svod's as parts of a file of its own, to be taken over into another. */
export type OwnSheet = {
  readonly sheet: string;
  readonly styles: string;
  readonly table: OwnPart | null;
  readonly drawing: OwnDrawing | null;
  readonly names: readonly SheetName[];
};

/** Writes `spec` into a file of its own and takes its parts out again. */
export async function ownSheet(spec: SheetSpec): Promise<OwnSheet> {
  const file = await openPackage(await writeWorkbook([spec], 'inline'));
  const related = await file.related(file.workbook);
  const path = (type: string): string => related.find((one) => one.type === type)?.target ?? '';
  const [table = null] = await partsOf(file, path('worksheet'), 'table');
  const [drawing = null] = await partsOf(file, path('worksheet'), 'drawing');

  return {
    sheet: await file.text(path('worksheet')),
    styles: await file.text(path('styles')),
    table,
    drawing: drawing && { ...drawing, charts: await partsOf(file, drawing.path, 'chart') },
    names: workbookPart(await file.text(file.workbook)).names,
  };
}

async function partsOf(
  file: Package,
  owner: string,
  type: string,
): Promise<readonly (OwnPart & { readonly path: string })[]> {
  const related = (await file.related(owner)).filter((one) => one.type === type);

  return Promise.all(
    related.map(async ({ id, target }) => ({ id, path: target, xml: await file.text(target) })),
  );
}
