import type { Choices, Comparison } from '../../usecases/reconcile/reconciliation';

/**
 * What was decided about a comparison, as far as it still fits another one: answers to questions that are the same as
 * before. A new question is open again, except where more are asked than can be listed.
 */
export function keptChoices(choices: Choices, before: Comparison, now: Comparison): Choices {
  const known = new Map(before.collisions.map(({ id, cells }) => [id, JSON.stringify(cells)]));
  const kept = now.collisions.flatMap(({ id, cells }) => {
    const side = choices.each.get(id) ?? choices.rest;

    return side !== null && known.get(id) === JSON.stringify(cells) ? [[id, side] as const] : [];
  });

  return { each: new Map(kept), rest: now.total > now.collisions.length ? choices.rest : null };
}
