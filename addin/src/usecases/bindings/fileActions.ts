import type { Desk } from '../desk';
import { attempt } from '../desk/attempt';
import type { DeskWork } from '../desk/deskWork';
import type { Queue } from '../desk/oneAtATime';

/** What the desk can do with the file on the file road; `null` in Excel. */
export function fileActions(work: DeskWork, inTurn: Queue): Desk['file'] {
  const { file, memory } = work;

  if (file === undefined) return null;

  return {
    open: ({ name, bytes }) =>
      inTurn(() =>
        attempt(async () => {
          await file.open(bytes);

          // Of the file before: nothing of it belongs to this one.
          memory.lastCheck = null;
          memory.merge = null;
          memory.unkept = [];
          memory.settled = null;
          memory.fileName = name;
        }),
      ),
    current: () => {
      const bytes = file.bytes();

      return bytes && memory.fileName !== null ? { name: memory.fileName, bytes } : null;
    },
  };
}
