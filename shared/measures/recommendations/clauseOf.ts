import type { Region } from '../../regions/region';
import type { ItemExecution, RoadmapExecution } from '../roadmapExecution';
import type { SourceClause } from './recommendation';

/** Where an executed item stands in the sources; `null` where the profile no longer has it. */
export function clauseOf(
  { roadmap, municipalRoadmaps }: Region,
  owner: RoadmapExecution['owner'],
  { title, number }: Pick<ItemExecution, 'title' | 'number'>,
): SourceClause | null {
  const own = municipalRoadmaps.find(({ municipality }) => municipality === owner);
  const items = owner === 'region' ? roadmap?.items : own?.items;
  const item = items?.find((one) => one.number === number && one.title === title);
  // An item and a clause of the order may have the same number, so the words decide.
  const duty = own?.duties.find((one) => one.clause === number && one.text === title);

  return item?.source ?? duty?.source ?? null;
}
