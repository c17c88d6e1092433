import type { UpgradeActions } from '../../../../addin/src/usecases/upgrade/upgradeActions';
import type { Done } from './fakeRegionDesk';

/** Sheets of the version before, with canned outcomes: one, until it is brought up to date. */
export function fakeUpgrade(done: Done): UpgradeActions {
  let isOld = true;

  return {
    find: () =>
      done('upgrade.find', [], () =>
        isOld
          ? [
              {
                sheet: 'Практики',
                difference: {
                  from: 1,
                  to: 2,
                  added: ['Где представлена', 'Кому подходит'],
                  renamed: [{ from: 'Название', to: 'Название практики' }],
                  converted: ['Минут в неделю'],
                  dropped: ['Номер приказа'],
                  nowShared: ['Согласие на распространение'],
                },
              },
            ]
          : [],
      ),
    upgrade: (control) =>
      done(
        'upgrade.upgrade',
        [],
        () => {
          isOld = false;

          return ['Практики'];
        },
        control,
      ),
  };
}
