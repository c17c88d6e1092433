import { element } from '../element';
import type { CommandOutcome } from './excelLink';
import type { PageExcel } from './svodExcel';

/** Excel itself ends a command after five minutes. */
const LONGEST_MS = 300_000;

/**
 * Presses a ribbon button with a function behind it: the page of the commands is loaded in a frame nobody sees,
 * told by Excel's own event, and taken away when it is done. `null`: it did not answer.
 */
export async function runCommand(excel: PageExcel, name: string): Promise<CommandOutcome> {
  const frame = element('iframe', {
    src: '/try/commands.html',
    hidden: '',
    title: name,
    'aria-hidden': 'true',
  });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));

  document.body.append(frame);
  await loaded;

  const { contentWindow } = frame;

  try {
    if (contentWindow === null) return null;

    const shim = await excel.shimOf(contentWindow);

    await ready(contentWindow);

    return await Promise.race([shim.runCommand(name), pause(LONGEST_MS)]);
  } catch {
    return null;
  } finally {
    if (contentWindow !== null) excel.forget(contentWindow);
    frame.remove();
  }
}

/** Once the library is ready, the page's own functions are associated in the same turn. */
async function ready(frame: Window): Promise<void> {
  const { Office } = frame as Window & { readonly Office?: { readonly onReady: () => Promise<unknown> } };

  await Office?.onReady();
  await pause(0);
}

function pause(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}
