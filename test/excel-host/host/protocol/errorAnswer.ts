import { ModelFault } from '../../model/modelFault';
import type { ExcelState } from '../excelState';
import { HostError, httpStatusOf } from './hostError';
import type { Paths } from './paths';
import type { Action, RequestBody, WireError } from './wire';

/** A failed action as Excel tells it. Anything but a refusal is a fault of the host and says so. */
export function errorAnswer(
  error: unknown,
  action: Action,
  index: number,
  body: RequestBody,
  paths: Paths,
  state: ExcelState,
): WireError {
  const isRefusal = error instanceof HostError || error instanceof ModelFault;
  const code = isRefusal ? error.code : 'HostBug';

  return {
    Code: code,
    Message: isRefusal ? error.message : `The host failed: ${error instanceof Error ? error.stack : error}`,
    ActionIndex: index,
    HttpStatusCode: httpStatusOf(code),
    Location: locationOf(action, body, paths, state),
  };
}

/** Class and member, such as `WorksheetCollection.getItem`. */
function locationOf(action: Action, body: RequestBody, paths: Paths, state: ExcelState): string {
  const path = body.ObjectPaths[action.ObjectPathId];
  const isWalk = action.Name === '';
  const owner = (isWalk ? path?.ParentObjectPathId : action.ObjectPathId) ?? 0;
  const className = paths.known(owner)?.className ?? 'Workbook';
  const wire = isWalk ? path?.Name || 'GetItem' : action.Name;
  const schema = state.schema.get(className);
  const name =
    schema?.methods.get(wire)?.name ??
    schema?.links.get(wire.toLowerCase())?.name ??
    schema?.scalars.get(wire.toLowerCase())?.name;

  return `${className}.${name ?? wire.charAt(0).toLowerCase() + wire.slice(1)}`;
}
