import { checkSheets } from '../../../../addin/src/usecases/check/checkSheets';
import type { LastCheck } from '../../../../addin/src/usecases/desk/deskMemory';
import { newMemory } from '../../../../addin/src/usecases/desk/deskMemory';
import type { DeskWork } from '../../../../addin/src/usecases/desk/deskWork';
import { heldKeys } from '../../../addin/usecases/heldKeys';
import type { Filling } from '../filling/filling';
import type { VerdictService } from '../service/verdictService';
import type { Road } from './road';

/** A pane that has given up waiting compares with less; here it waits, however busy the machine is. */
const PATIENCE_MS = 600_000;

/** What the pane works with on a road: a sitting of its own, with the reporter's key. */
export async function deskWorkOn(
  { name, port }: Road,
  { region, reporter, now }: Filling,
  service: VerdictService,
): Promise<DeskWork> {
  return {
    road: name === 'file' ? 'file' : 'excel',
    workbook: port,
    keys: heldKeys(null),
    address: '',
    clock: () => new Date(now),
    patience: PATIENCE_MS,
    memory: { ...newMemory(), member: await service.member(region, reporter) },
  };
}

/** What the pane finds in the workbook that is open on `road`. */
export async function paneVerdict(road: Road, filling: Filling, service: VerdictService): Promise<LastCheck> {
  return checkSheets(await deskWorkOn(road, filling, service));
}
