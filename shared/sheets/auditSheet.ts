import type { AuditEntry } from '../contract/auditEntry';
import { expectedReporters } from '../measures/expectedReporters';
import { formatDate } from '../messages/formatDate';
import { auditSheet as texts } from '../messages/ru/auditSheet';
import type { Region } from '../regions/region';
import { templates } from '../templates/templates';
import { textCell } from './cellSpec';
import { localInstant } from './localInstant';
import { regionSheet } from './regionSheet';
import type { CellSpec, SheetSpec } from './sheetSpec';

const SHOWN = new Set(['year', 'template', 'reporter']);

/** Who asked for rows and who changed what in a region, one line each, in the order given; `from` and `to` are local days. */
export function auditSheet(
  region: Region,
  { from, to }: { readonly from: string; readonly to: string },
  entries: readonly AuditEntry[],
): SheetSpec {
  const names = new Map(expectedReporters(region, []).map(({ key, name }) => [key, name]));

  return regionSheet({
    name: texts.name,
    title: texts.title(region.name),
    lines: [
      texts.days(formatDate(from), formatDate(to)),
      texts.purpose,
      ...(entries.length === 0 ? [texts.none] : []),
    ],
    headings: Object.values(texts.headings),
    widths: [17, 30, 16, 12, 34, 7, 24, 34, 40],
    body: entries.map((entry) => cellsOf(entry, region.timeZone, names)),
    tableName: 'Svod_audit',
    frozenColumns: 1,
    signature: false,
  });
}

function cellsOf(
  { at, label, role, kind, operation, asked }: AuditEntry,
  timeZone: string,
  names: ReadonlyMap<string, string>,
): readonly CellSpec[] {
  const { year = '', template = '', reporter = '' } = asked;
  const more = Object.entries(asked).filter(([name]) => !SHOWN.has(name));

  return [
    localInstant(at, timeZone),
    label,
    texts.roles[role],
    texts.kinds[kind],
    textOf(texts.operations, operation),
    year,
    titleOf(template),
    names.get(reporter) ?? reporter,
    more.map(([name, value]) => `${name}: ${value}`).join('; '),
  ].map((text) => textCell(text));
}

/** An operation or a template that this version does not know is named as it was written down. */
function textOf(known: Readonly<Record<string, string>>, key: string): string {
  return known[key] ?? key;
}

function titleOf(key: string): string {
  const template = Object.values(templates).find((one) => one.key === key);

  return template?.texts.ru.name ?? key;
}
