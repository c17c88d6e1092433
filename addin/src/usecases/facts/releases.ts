import type { ApiBody } from '../../api/apiAnswer';
import type { WorkControl } from '../../ports/workbook';
import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import { forgetMove, moveId } from '../review/moveIds';

/** A release, as far as the pane tells of it. */
export type ReleaseLine = Pick<
  ApiBody<'readReleases'>['releases'][number],
  'number' | 'at' | 'facts' | 'withheld'
>;

/** The newest releases of a year, the newest first, and where its facts are to be had without the pane. */
export type FactsOffer = {
  readonly releases: readonly ReleaseLine[];
  /** Address of the OData feed. */
  readonly feed: string;
};

/** Reads which releases of the year there are. */
export async function offerFacts(
  work: DeskWork,
  year: number,
  { signal }: WorkControl = {},
): Promise<FactsOffer> {
  const { session, api } = await requireSession(work, signal);
  const { region } = session;
  const params = { region, year: String(year) };
  const { releases } = answered(await api('readReleases', { params }, signal));

  return {
    releases: releases.toReversed(),
    feed: `${work.address}/api/regions/${region}/odata`,
  };
}

/**
 * Publishes the year as it stands. One that got no answer keeps its id, so that trying again makes no second release.
 */
export async function releaseYear(
  work: DeskWork,
  year: number,
  { signal }: WorkControl = {},
): Promise<ReleaseLine> {
  const { session, api } = await requireSession(work, signal);
  const move = `release ${session.region} ${year}`;
  const params = { region: session.region, year: String(year), release: moveId(work.memory, move) };
  const answer = await api('putRelease', { params }, signal);

  if (answer.kind !== 'unreachable') forgetMove(work.memory, move);

  return answered(answer);
}
