import type { AttainmentState } from '../measures/attainmentResult';
import { attainmentStates } from '../messages/ru/attainment';
import { regionSheets } from '../messages/ru/regionSheets';

/** A line for each state that occurs in `results`, in words: what it means here. */
export function stateLines(
  results: readonly { readonly state: AttainmentState }[],
  explanations: Readonly<Record<AttainmentState, string>>,
): readonly string[] {
  const states = new Set(results.map(({ state }) => state));

  return [...states].map((state) =>
    regionSheets.attainment.explained(attainmentStates[state](null), explanations[state]),
  );
}
