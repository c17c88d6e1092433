import { plural } from '../plural';

/** What `npm run year` prints. */
export const year = {
  oneAction:
    'Укажите одно действие: --open, --close, --reopen, --exempt КТО, --extend КТО, --withdraw КОД или --list.',
  reasonNeeded:
    'Укажите причину: --reason "почему". Без фамилий и контактов: причина хранится вместе с годом.',
  optionInvalid: (name: string) => `Не подходит то, что указано для «${name}». Проверьте и повторите.`,
  regionOther: (asked: string, own: string) => `Ключ — региона «${own}», а не «${asked}».`,
  unreachable: 'Связь прервана. Повторите команду: список изменений покажет --list.',
  opened: (year: string, instant: string, count: number) =>
    `${year} год открыт ${instant}: в списке ${count} ${plural(count, 'отчитывающийся', 'отчитывающихся', 'отчитывающихся')}.`,
  openedBefore: (year: string, instant: string, count: number) =>
    `${year} год уже открыт ${instant}: в списке ${count} ${plural(count, 'отчитывающийся', 'отчитывающихся', 'отчитывающихся')}. Ничего не изменено.`,
  noEvents: 'Изменений в этом году нет.',
  event: (id: string, instant: string, what: string, reason: string) =>
    `${id}  ${instant}  ${what}. Причина: ${reason}`,
  everything: 'все отчёты',
  everybody: 'все',
  exemption: (reporter: string, what: string) => `освобождён ${reporter}: ${what}`,
  extension: (reporter: string, what: string, due: string) => `срок продлён до ${due}, ${reporter}: ${what}`,
  withdrawal: (id: string) => `отменено изменение ${id}`,
  withdrawn: (what: string) => `${what} (отменено)`,
  closing: 'год закрыт',
  reopening: 'год открыт снова',
} as const;
