import type { Problem } from '../desk';

/** Ends an action with a problem that is told to the user. Thrown inside the use cases only; `attempt` catches it. */
export class DeskProblem extends Error {
  override readonly name = 'DeskProblem';

  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}
