import { tryPage } from '../../../../shared/messages/ru/try';
import { runCommand } from '../excel/runCommand';
import type { PageExcel } from '../excel/svodExcel';
import type { Notices } from './notices';
import type { RibbonGroup } from './ribbon';

/** The group that the manifest puts on Excel's ribbon: the pane, and two commands that work without it. */
export function svodCommands(excel: PageExcel, notices: Notices, openPane: () => void): RibbonGroup {
  const { svod, open, check, send } = tryPage.ribbon;
  let running = false;

  const run = async (label: string, name: string) => {
    if (running) return;

    running = true;
    notices.say(tryPage.notices.running(label));

    const outcome = await runCommand(excel, name);

    notices.say(outcome === null ? tryPage.notices.failed(label) : tryPage.notices.ran(label));
    running = false;
  };

  return {
    name: svod,
    commands: [
      { label: open, icon: '/assets/icons/svod-32.png', run: openPane },
      { label: check, icon: '/assets/icons/check-32.png', run: () => void run(check, 'check') },
      { label: send, icon: '/assets/icons/send-32.png', run: () => void run(send, 'send') },
    ],
  };
}
