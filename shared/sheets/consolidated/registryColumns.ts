import { ROW_CODE } from '../../columns/columns';
import { type SharedColumn, type SharedKind, sharedColumns } from '../../templates/sharedColumns';
import type { Template } from '../../templates/template';
import { CONSOLIDATED_HEADINGS as headings } from './headings';

/** A column of a consolidated registry. `key` of a fixed one begins with `#`, otherwise it is the template's. */
export type RegistryColumn = {
  readonly key: string;
  readonly heading: string;
  readonly width: number;
  /** Number format in en-US codes. */
  readonly format?: string;
};

/** The column of templates that refer to one organisation a row. */
const ORGANISATION = 'organisation';
/** Shows the month alone, in Russian wherever it is opened; the day is the first of it and means nothing. */
const MONTH_FORMAT = '[$-419]mmmm yyyy';

/** The template's columns that may be chosen: what leaves the workbooks, but for what every registry has. */
export function offeredColumns(template: Template): readonly SharedColumn[] {
  return sharedColumns(template).filter(({ key }) => key !== ROW_CODE && key !== ORGANISATION);
}

/** Keys of the template's columns to be asked for, so that the registry has the chosen ones. */
export function askedColumns(template: Template, chosen: readonly string[]): readonly string[] {
  const known = new Set(chosen);

  return sharedColumns(template)
    .map(({ key }) => key)
    .filter((key) => known.has(key) || key === ORGANISATION || key === ROW_CODE);
}

/** The columns of a registry with the chosen ones, in sheet order. */
export function registryColumns(template: Template, chosen: readonly string[]): readonly RegistryColumn[] {
  const widths = new Map(template.columns.map(({ key, width }) => [key, width]));
  const known = new Set(chosen);
  const own = offeredColumns(template).filter(({ key }) => known.has(key));

  return [
    { key: '#rowCode', heading: headings.rowCode, width: 15 },
    { key: '#reporterKey', heading: headings.reporterKey, width: 15 },
    { key: '#reporter', heading: headings.reporter, width: 44 },
    ...(hasOrganisation(template)
      ? [{ key: '#organisation', heading: headings.organisation, width: 28 }]
      : []),
    ...(template.fixedRows ? [{ key: '#line', heading: headings.line, width: 48 }] : []),
    ...own.map(({ key, from, caption, kind }) => ({
      key,
      heading: caption,
      width: widths.get(from) ?? 14,
      ...formatOf(kind),
    })),
    { key: '#revision', heading: headings.revision, width: 9 },
    { key: '#state', heading: headings.state, width: 26 },
  ];
}

/** Whether each row of the template is of one organisation. */
export function hasOrganisation(template: Template): boolean {
  return sharedColumns(template).some(({ key }) => key === ORGANISATION);
}

function formatOf(kind: SharedKind): { readonly format?: string } {
  if (kind.type === 'month') return { format: MONTH_FORMAT };

  return kind.type === 'date' ? { format: 'dd.mm.yyyy' } : {};
}
