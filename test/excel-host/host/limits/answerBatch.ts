import type { ExcelState } from '../excelState';
import type { Profile } from '../profiles';
import { HostError } from '../protocol/hostError';
import { runBatch } from '../protocol/runBatch';
import type { Thing } from '../protocol/thing';
import type { RequestBody, ResponseBody } from '../protocol/wire';
import type { CellEdit } from './cellEdit';
import type { Damage, Faults } from './faults';
import { kindOf, type Sync } from './traffic';

/** What `Execute` is answered with: a status alone, or the status and what follows it. */
export type Reply = number | readonly unknown[];

/** Statuses of Office's transport. */
const STATUS = { cellEdit: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** The request may wait until the user has finished typing. */
const DELAY_FOR_CELL_EDIT = 64;

/** Where the batch stands in the parameters, and its flags. */
const BODY_AT = 4;
const FLAGS_AT = 6;

/** What of the host a batch meets. */
type Host = {
  readonly state: ExcelState;
  readonly profile: Profile;
  readonly faults: Faults;
  readonly cellEdit: CellEdit;
  readonly delay: number;
  readonly unknownNames: string[];
  readonly notSimulated: string[];
  readonly bugs: string[];
  readonly syncs: Sync[];
};

/** Answers one batch with all that Excel may do to it on the way. */
export async function answerBatch(host: Host, root: Thing, params: unknown): Promise<Reply> {
  const { text, flags } = messageOf(params);
  const body: RequestBody = JSON.parse(text);
  const sent = bytesOf(text);
  const kind = kindOf(body);
  const { maxBytes } = host.profile;

  function ended(status: number, received = 0): number {
    host.syncs.push({ kind, actions: body.Actions.length, sent, received, error: String(status) });

    return status;
  }

  if (host.delay > 0) await new Promise((resolve) => setTimeout(resolve, host.delay));

  const damage = kind === 'sync' ? host.faults.take(body, sent) : null;

  if (damage?.kind === 'silence') await new Promise<never>(() => {});
  if (damage?.kind === 'status') return ended(damage.status);
  if (host.cellEdit.editing && kind === 'sync') {
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) return ended(STATUS.cellEdit);

    await host.cellEdit.ended();
  }
  if (maxBytes !== null && sent > maxBytes) return ended(STATUS.requestTooLarge);

  const answer =
    kind === 'internal'
      ? told(body)
      : runBatch(body, {
          root,
          state: host.state,
          unknown: (name) => host.unknownNames.push(name),
          strike: strikeOf(damage),
        });
  const json = JSON.stringify(answer);
  const received = bytesOf(json);

  note(host, answer);
  if (damage?.kind === 'lostAnswer') return ended(damage.status);
  if (maxBytes !== null && received > maxBytes) return ended(STATUS.responseTooLarge, received);

  host.syncs.push({ kind, actions: body.Actions.length, sent, received, error: answer.Error?.Code ?? null });

  return [0, 200, ['Content-Type', 'application/json'], json];
}

/** The parameters are a list, or a list with that list as its only element. */
function messageOf(params: unknown): { readonly text: string; readonly flags: number } {
  const list: unknown = Array.isArray(params) && Array.isArray(params[0]) ? params[0] : params;

  if (!Array.isArray(list)) throw new Error('The request is not a list.');

  return { text: String(list[BODY_AT]), flags: Number(list[FLAGS_AT]) };
}

/** The library tells its own services at start that it is there; they have nothing to say. */
function told({ Actions }: RequestBody): ResponseBody {
  return { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })), TraceIds: [] };
}

function strikeOf(damage: Damage | null): (index: number) => void {
  return (index) => {
    if (damage?.kind === 'error' && index === (damage.at ?? 0))
      throw new HostError(damage.code, damage.message ?? 'A fault was asked for.');
  };
}

/** Keeps what a test should not overlook. */
function note(host: Host, { Error: error }: ResponseBody): void {
  if (error?.Code === 'NotImplemented') host.notSimulated.push(error.Message);
  if (error?.Code === 'HostBug') host.bugs.push(error.Message);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
