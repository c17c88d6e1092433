import type { ExcelState } from '../excelState';
import { asRecord } from './args';
import { errorAnswer } from './errorAnswer';
import { HostError, invalidArgument, notSimulated } from './hostError';
import type { Json } from './json';
import { callMethod, classOf, readScalar, update, writeScalar } from './members';
import { type Paths, pathsOf } from './paths';
import { identityOf, inCamelCase, project } from './project';
import { selectionOf } from './select';
import { Thing } from './thing';
import { ACTION, type Action, type QueryInfo, type RequestBody, type ResponseBody } from './wire';

/** What a batch runs on. */
export type BatchContext = {
  readonly state: ExcelState;
  readonly root: Thing;
  /** Hears of names in load() that no class has. */
  readonly unknown: (name: string) => void;
  /** Throws where a fault is to strike; called before each action with its place in the batch. */
  readonly strike: (index: number) => void;
};

/** Runs a batch action by action. The first that fails ends it; what was done before stays done, as in Excel. */
export function runBatch(body: RequestBody, context: BatchContext): ResponseBody {
  const paths = pathsOf(body, context.root, context.state);
  const results: { ActionId: number; Value?: Json | undefined }[] = [];
  const traces: number[] = [];

  for (const [index, action] of body.Actions.entries()) {
    try {
      context.strike(index);

      if (action.ActionType === ACTION.trace) traces.push(action.Id);

      const value = runAction(action, paths, context);

      results.push(value === undefined ? { ActionId: action.Id } : { ActionId: action.Id, Value: value });
    } catch (error) {
      return {
        Results: results,
        TraceIds: traces,
        Error: errorAnswer(error, action, index, body, paths, context.state),
      };
    }
  }

  return { Results: results, TraceIds: traces };
}

function runAction(action: Action, paths: Paths, context: BatchContext): Json | undefined {
  if (action.ActionType === ACTION.trace) return undefined;

  const { state } = context;
  const thing = paths.resolve(action.ObjectPathId);
  const query = (info: QueryInfo | undefined) => queryAnswer(thing, info ?? {}, context);

  switch (action.ActionType) {
    case ACTION.instantiate:
      return thing && identityOf(thing, state);
    case ACTION.query:
      return query(action.QueryInfo);
    case ACTION.recursiveQuery:
      return query(Object.values(action.RecursiveQueryInfo?.Queries ?? {})[0]);
    case ACTION.queryAsJson:
      return inCamelCase(query(action.QueryInfo));
    case ACTION.method: {
      const outcome = callMethod(thing, action.Name, paths.argumentsOf(action.ArgumentInfo), state);

      return outcome instanceof Thing ? identityOf(outcome, state) : outcome;
    }
    case ACTION.setProperty:
      if (thing) writeScalar(thing, action.Name, paths.argumentsOf(action.ArgumentInfo)[0], state);
      return undefined;
    case ACTION.update:
      if (thing) update(thing, asRecord(action.ObjectState), state);
      return undefined;
    case ACTION.ensureUnchanged:
      if (thing) ensureUnchanged(thing, action.ObjectState ?? {}, state);
      return undefined;
    default:
      throw notSimulated(`Action type ${action.ActionType}`);
  }
}

function queryAnswer(thing: Thing | null, query: QueryInfo, { state, unknown }: BatchContext): Json {
  return thing && project(thing, selectionOf(thing.className, query, state, unknown), state, query);
}

/** Excel's code for a difference is not documented; the one of a conflicting request is taken. */
function ensureUnchanged(thing: Thing, expected: { readonly [key: string]: Json }, state: ExcelState): void {
  for (const [name, value] of Object.entries(expected)) {
    const scalar = classOf(thing, state).scalars.get(name.toLowerCase());

    if (!scalar) throw invalidArgument();
    if (JSON.stringify(readScalar(thing, scalar.wire)) !== JSON.stringify(value))
      throw new HostError('RequestAborted', `${thing.className}.${scalar.name} has changed.`);
  }
}
