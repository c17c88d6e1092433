import type { Explanation } from '../../../../shared/checking/finding';
import type { Columns } from '../../../../shared/columns/columns';
import { readWireColumns } from '../../../../shared/columns/readWireColumns';
import type { SignedReceipt } from '../../../../shared/contract/receipt';
import type { Stamp } from '../../../../shared/sheets/stamp';
import { templates } from '../../../../shared/templates/templates';
import { templateOfVersion } from '../../../../shared/templates/versions/templateOfVersion';
import { upgradeColumns } from '../../../../shared/templates/versions/upgradeColumns';
import type { ApiAnswer, ApiBody } from '../../api/apiAnswer';
import type { ApiClient } from '../../api/apiClient';
import { answered } from '../access/answered';
import { DeskProblem } from '../desk/deskProblem';
import { toEventLoop } from '../steps/toEventLoop';
import type { BaseUnknown, Obstacle } from './reconciliation';

/** What a version holds, in the columns of the template's present version. */
export type VersionContent = { readonly columns: Columns; readonly explanations: readonly Explanation[] };

/** The versions a sheet is merged with. */
export type Versions = {
  /** The stamp they were asked for. */
  readonly stamp: Stamp;
  readonly base: VersionContent | BaseUnknown;
  readonly theirs: VersionContent & { readonly receipt: SignedReceipt };
};

/** The versions; `nothing` where the sheet continues the newest one. */
export type VersionsRead =
  | Versions
  | 'nothing'
  | Extract<Obstacle, 'nothingSent' | 'rowsRemoved' | 'rowsNotSent' | 'versionOther'>;

/** Asks the service for the newest version and for the one the sheet continues. Ends the action where it does not answer. */
export async function readVersions(
  api: ApiClient,
  stamp: Stamp,
  signal?: AbortSignal,
): Promise<VersionsRead> {
  const { region, year, template, reporter, baseRevision } = stamp;
  const params = { region, year: String(year), template, reporter };
  const newest = await api('readSubmission', { params }, signal);
  const why = refusedAs(newest);

  if (why === 'submissionUnknown') return 'nothingSent';
  if (why === 'rowsRemoved' || why === 'rowsNotSent') return why;

  const head = answered(newest);

  if (head.revision === baseRevision) return 'nothing';

  const theirs = contentOf(head);

  if (theirs === null) return 'versionOther';
  await toEventLoop();

  const base = await readBase(
    api,
    { params, query: { revision: String(baseRevision) } },
    baseRevision,
    signal,
  );

  return { stamp, base, theirs: { ...theirs, receipt: head.receipt } };
}

async function readBase(
  api: ApiClient,
  request: Parameters<typeof api<'readSubmission'>>[1],
  revision: number,
  signal?: AbortSignal,
): Promise<Versions['base']> {
  if (revision === 0) return 'none';

  const answer = await api('readSubmission', request, signal);
  const why = refusedAs(answer);

  if (why === 'rowsRemoved') return 'removed';
  if (why === 'rowsNotSent') return 'totals';
  if (why === 'revisionUnknown') return 'lost';

  // One of a template that nobody knows any more says nothing of the present columns.
  return contentOf(answered(answer)) ?? 'lost';
}

function refusedAs(answer: ApiAnswer<'readSubmission'>): string | null {
  return answer.kind === 'refused' ? answer.error.code : null;
}

/** `null` for a version of the template that this pane does not know. */
function contentOf(body: ApiBody<'readSubmission'>): VersionContent | null {
  const present = templates[body.receipt.receipt.template];
  const template = templateOfVersion(present, body.templateVersion);

  if (template === null) return null;

  const read = readWireColumns(body.columns, body.rows);

  // What is not ours does not come from our service: a proxy, or one of another version.
  if (!read.ok) throw new DeskProblem({ kind: 'unreachable' });

  return {
    columns: upgradeColumns(present, template, read.columns, 'shared'),
    explanations: body.explanations,
  };
}
