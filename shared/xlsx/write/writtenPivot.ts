import { rangeName } from '../../sheets/a1';
import type { PivotSpec, PivotSum } from '../../sheets/sheetSpec';
import { escapeXml } from '../xml/escapeXml';
import { writtenText } from './writtenCell';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Excel 2016 and later write 6; whoever knows 3, which is Excel 2007, may refresh. */
const VERSIONS = 'createdVersion="6" refreshedVersion="6" minRefreshableVersion="3"';
/** Stands for the captions of several sums, where they are laid out. */
const SUMS_FIELD = -2;

/**
 * The definition of the cache of a PivotTable (ECMA-376, 18.10.1.67): no records, since they are read from the table when
 * the file is opened. Only the items of filters are listed: LibreOffice lets all through where one is missing.
 */
export function pivotCacheXml({ source, filters }: PivotSpec): string {
  const fields = source.headings.map((heading) => {
    const listed = filters.find(({ field }) => field === heading)?.items ?? [];
    const items = listed.map((item) => `<s v="${text(item)}"/>`).join('');
    const shared =
      listed.length === 0 ? '<sharedItems/>' : `<sharedItems count="${listed.length}">${items}</sharedItems>`;

    return `<cacheField name="${text(heading)}" numFmtId="0">${shared}</cacheField>`;
  });

  return part(
    `<pivotCacheDefinition xmlns="${MAIN}" saveData="0" refreshOnLoad="1" refreshedBy="Svod" ${VERSIONS}>` +
      `<cacheSource type="worksheet"><worksheetSource name="${text(source.table)}"/></cacheSource>` +
      `<cacheFields count="${fields.length}">${fields.join('')}</cacheFields>` +
      '</pivotCacheDefinition>',
  );
}

/** The PivotTable itself (18.10.1.73), with the elements in the order of its schema. */
export function pivotTableXml(spec: PivotSpec, cache: number): string {
  const { source, rows, columns, filters, values, name } = spec;
  const indexOf = (heading: string) => source.headings.indexOf(heading);
  const across = [...columns.map(indexOf), ...(values.length > 1 ? [SUMS_FIELD] : [])];

  return part(
    `<pivotTableDefinition xmlns="${MAIN}" name="${text(name)}" cacheId="${cache}" applyNumberFormats="0" ` +
      'applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" ' +
      `applyWidthHeightFormats="1" dataCaption="${text(values[0]?.caption ?? name)}" updatedVersion="6" ` +
      'minRefreshableVersion="3" useAutoFormatting="1" itemPrintTitles="1" createdVersion="6" indent="0" ' +
      `${spec.grandTotals ? '' : 'rowGrandTotals="0" colGrandTotals="0" '}compact="0" compactData="0" outline="1" outlineData="1" multipleFieldFilters="0">` +
      location(spec) +
      list(
        'pivotFields',
        source.headings.map((heading) => fieldXml(spec, heading)),
      ) +
      list('rowFields', rows.map(indexOf).map(fieldAt)) +
      list('colFields', across.map(fieldAt)) +
      list(
        'pageFields',
        filters.map(({ field, only, items }) =>
          pageXml(indexOf(field), only === null ? -1 : items.indexOf(only)),
        ),
      ) +
      list(
        'dataFields',
        values.map(({ field, caption, sum }) => dataXml(indexOf(field), caption, sum)),
      ) +
      '<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" ' +
      'showColStripes="0" showLastColumn="1"/></pivotTableDefinition>',
  );
}

/** The cells it takes before it has been read: headings and one line of sums. It grows when it is refreshed. */
function location({ at, rows, columns, filters, values }: PivotSpec): string {
  const firstRow = columns.length > 0 || values.length > 1 ? 2 : 1;
  const range = {
    top: at.row,
    left: at.column,
    bottom: at.row + firstRow,
    right: at.column + rows.length + 1,
  };
  const pages = filters.length > 0 ? ` rowPageCount="${filters.length}" colPageCount="1"` : '';

  return (
    `<location ref="${rangeName(range)}" firstHeaderRow="1" firstDataRow="${firstRow}" ` +
    `firstDataCol="${rows.length}"${pages}/>`
  );
}

function fieldXml({ rows, columns, filters, values }: PivotSpec, heading: string): string {
  const filter = filters.find(({ field }) => field === heading);
  const axis = rows.includes(heading)
    ? 'axisRow'
    : columns.includes(heading)
      ? 'axisCol'
      : filter !== undefined
        ? 'axisPage'
        : null;
  const data = values.some(({ field }) => field === heading) ? ' dataField="1"' : '';

  if (axis === null) return `<pivotField${data} compact="0" showAll="0"/>`;

  const known = (filter?.items ?? []).map((_, index) => `<item x="${index}"/>`);
  const items = list('items', [...known, '<item t="default"/>']);

  return `<pivotField axis="${axis}"${data} compact="0" showAll="0">${items}</pivotField>`;
}

function fieldAt(index: number): string {
  return `<field x="${index}"/>`;
}

function pageXml(index: number, item: number): string {
  return `<pageField fld="${index}"${item < 0 ? '' : ` item="${item}"`} hier="-1"/>`;
}

function dataXml(index: number, caption: string, sum: PivotSum): string {
  const subtotal = sum === 'sum' ? '' : ` subtotal="${sum}"`;

  return `<dataField name="${text(caption)}" fld="${index}"${subtotal} baseField="0" baseItem="0" numFmtId="3"/>`;
}

function list(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
}

function text(value: string): string {
  return escapeXml(writtenText(value));
}

function part(xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
}
