import { type Columns, valueAt } from '../../../../shared/columns/columns';
import type { Practice } from '../../../../shared/practices/practice';
import type { Region } from '../../../../shared/regions/region';
import type { Reporter } from '../../../../shared/regions/reporter';
import { ORG_LEVELS } from '../../../../shared/regions/reporterKind';
import type { Store } from '../../storage/store';
import { findReporter } from '../findReporter';
import type { PracticeSheet } from './newestHeads';
import { practiceContent } from './practiceContent';
import { sheetRows } from './sheetRows';

/** What is read of a practice; its authors are in no column that the service has. */
const COLUMNS = [
  'rowCode',
  'title',
  'organisation',
  'form',
  'level',
  'summary',
  'selection',
  'expertScore',
  'consentPublish',
];

/** The practices of a reporter's sheet; none of who does not report any more. */
export async function practicesOfSheet(
  store: Store,
  region: Region,
  { reporter: key, year }: PracticeSheet,
): Promise<readonly Practice[]> {
  const address = { region: region.key, year, reporter: key };
  const [reporter, sheet, directory] = await Promise.all([
    findReporter(store, region, year, key),
    sheetRows(store, { ...address, template: 'practices' }, COLUMNS),
    sheetRows(store, { ...address, template: 'organisations' }, ['rowCode', 'shortName']),
  ]);

  if (reporter === null || sheet === null) return [];

  const { columns, revision } = sheet;
  const names = directory === null ? new Map<string, string>() : namesOf(directory.columns);

  return Array.from({ length: columns.rows }, (_, row) =>
    practiceAt(columns, row, { reporter, year, revision, names }),
  );
}

type Source = {
  readonly reporter: Reporter;
  readonly year: number;
  readonly revision: number;
  readonly names: ReadonlyMap<string, string>;
};

function practiceAt(columns: Columns, row: number, { reporter, year, revision, names }: Source): Practice {
  const text = (key: string) => String(valueAt(columns, key, row) ?? '');
  const textIfAny = (key: string) => text(key) || null;
  const score = valueAt(columns, 'expertScore', row);
  const isOwn = reporter.kind === 'organisation';
  const shown = {
    title: text('title'),
    summary: text('summary'),
    form: text('form'),
    // The template takes no other.
    level: ORG_LEVELS.find((level) => level === text('level')) ?? 'school',
    organisation: isOwn ? reporter.name : (names.get(text('organisation')) ?? null),
    municipality: reporter.kind === 'municipality' ? reporter.name : null,
  };

  return {
    reporter: reporter.key,
    row: text('rowCode'),
    year,
    revision,
    ...shown,
    selection: text('selection'),
    expertScore: typeof score === 'number' ? score : null,
    consent: textIfAny('consentPublish'),
    content: practiceContent(shown),
  };
}

function namesOf(columns: Columns): ReadonlyMap<string, string> {
  return new Map(
    Array.from({ length: columns.rows }, (_, row) => [
      String(valueAt(columns, 'rowCode', row)),
      String(valueAt(columns, 'shortName', row) ?? ''),
    ]),
  );
}
