import type { Region } from '../regions/region';
import { roadmapItems } from './roadmapItems';
import type { Enumeration, EnumerationItem, EnumerationKey, Template } from './template';
import { templates } from './templates';

export type { EnumerationItem } from './template';

/** Lists that several templates draw on, or rules by their name. */
const COMMON: Readonly<Record<EnumerationKey, Enumeration>> = {
  mentoringForm: mentoringFormItems,
  roadmapItem: roadmapItems,
  municipality: ({ municipalities }) =>
    municipalities.map(({ key, name, aliases }) => ({ key, label: name, aliases })),
  eventLevel: [
    { key: 'school', label: 'школьный', aliases: ['уровень организации', 'институциональный'] },
    { key: 'municipal', label: 'муниципальный', aliases: ['районный', 'городской', 'окружной'] },
    { key: 'regional', label: 'региональный', aliases: ['краевой', 'областной', 'республиканский'] },
    { key: 'federal', label: 'всероссийский', aliases: ['федеральный', 'межрегиональный'] },
  ],
  orgLevel: [
    { key: 'school', label: 'школа', aliases: ['ОО', 'общее образование'] },
    { key: 'college', label: 'СПО', aliases: ['колледж', 'техникум', 'ПОО'] },
    {
      key: 'supplementary',
      label: 'доп. образование',
      aliases: ['ДО', 'ДОО', 'дополнительное образование', 'УДО'],
    },
  ],
  mentorCategory: [
    { key: 'teacher', label: 'педагог', aliases: ['учитель', 'преподаватель'] },
    { key: 'pupil', label: 'обучающийся', aliases: ['ученик', 'школьник'] },
    { key: 'student', label: 'студент' },
    { key: 'employer', label: 'работодатель' },
    { key: 'socialPartner', label: 'социальный партнёр' },
    { key: 'graduate', label: 'выпускник' },
    { key: 'parent', label: 'родитель' },
  ],
  menteeCategory: [
    { key: 'schoolPupil', label: 'обучающийся школы', aliases: ['ученик', 'школьник', 'обучающийся ОО'] },
    { key: 'student', label: 'обучающийся СПО', aliases: ['студент'] },
    {
      key: 'supplementaryPupil',
      label: 'обучающийся доп. образования',
      aliases: ['обучающийся ДОО', 'обучающийся ДО'],
    },
    { key: 'youngTeacher', label: 'молодой педагог', aliases: ['молодой учитель', 'молодой специалист'] },
  ],
  workplaceType: [
    { key: 'school', label: 'школа', aliases: ['ОО'] },
    { key: 'college', label: 'СПО', aliases: ['колледж', 'техникум'] },
    { key: 'supplementary', label: 'доп. образование', aliases: ['ДОО', 'ДО'] },
    { key: 'university', label: 'вуз' },
    { key: 'enterprise', label: 'предприятие' },
    { key: 'nonProfit', label: 'НКО', aliases: ['некоммерческая организация'] },
    { key: 'other', label: 'иное', aliases: ['другое'] },
  ],
  requestType: [
    { key: 'study', label: 'учебный' },
    { key: 'career', label: 'профориентация' },
    { key: 'adaptation', label: 'адаптация' },
    { key: 'personal', label: 'личностный' },
    { key: 'creative', label: 'творческий' },
    { key: 'sport', label: 'спортивный' },
    { key: 'professional', label: 'профессиональный' },
  ],
  participationState: [
    { key: 'planned', label: 'планируется', aliases: ['запланирована'] },
    { key: 'running', label: 'идёт', aliases: ['в работе', 'действует', 'реализуется'] },
    { key: 'completed', label: 'завершена', aliases: ['завершено', 'завершён', 'окончена'] },
    { key: 'stopped', label: 'прервана', aliases: ['прервано', 'прекращена'] },
  ],
  result: [
    { key: 'reached', label: 'цель достигнута', aliases: ['достигнута', 'достигнуто'] },
    { key: 'partly', label: 'достигнута частично', aliases: ['частично'] },
    { key: 'notReached', label: 'не достигнута', aliases: ['цель не достигнута', 'не достигнуто'] },
  ],
  yesNo: [
    { key: 'yes', label: 'да', aliases: ['+', 'есть', '1'] },
    { key: 'no', label: 'нет', aliases: ['0'] },
  ],
  consent: [
    { key: 'given', label: 'есть', aliases: ['да', '+'] },
    { key: 'absent', label: 'нет' },
    { key: 'notNeeded', label: 'не требуется' },
    { key: 'withdrawn', label: 'отозвано' },
  ],
  consentGivenBy: [
    { key: 'self', label: 'сам', aliases: ['сама', 'лично'] },
    {
      key: 'representative',
      label: 'законный представитель',
      aliases: ['родитель', 'опекун', 'представитель'],
    },
  ],
  valueQuality: [
    { key: 'exact', label: 'точно' },
    { key: 'estimate', label: 'оценка', aliases: ['оценочно'] },
    { key: 'preliminary', label: 'предварительно' },
  ],
  valueSource: [
    { key: 'oo1', label: 'ОО-1' },
    { key: 'spo1', label: 'СПО-1' },
    { key: 'dop1', label: '1-ДОП' },
    { key: 'rosstat', label: 'Росстат' },
    { key: 'organisations', label: 'своды организаций', aliases: ['своды ОО'] },
    { key: 'survey', label: 'опрос' },
    { key: 'registry', label: 'реестр' },
    { key: 'estimate', label: 'оценка' },
  ],
};

/** Those and the lists that templates declare themselves. */
const LISTS: Readonly<Record<EnumerationKey, Enumeration>> = Object.assign(
  {},
  ...Object.values<Template>(templates).map(({ enumerations }) => enumerations ?? {}),
  COMMON,
);

/** A region's lists, made once: every cell of a column asks for its own. */
const made = new WeakMap<Region, Map<EnumerationKey, readonly EnumerationItem[]>>();

/** Values of a closed list in a region, in the order they are offered. Throws for a key that no list has. */
export function enumerationItems(key: EnumerationKey, region: Region): readonly EnumerationItem[] {
  const list = LISTS[key];

  if (list === undefined) throw new Error(`there is no list ${key}`);
  if (typeof list !== 'function') return list;

  const lists = made.get(region) ?? new Map<EnumerationKey, readonly EnumerationItem[]>();
  const items = lists.get(key) ?? list(region);

  made.set(region, lists.set(key, items));

  return items;
}

/** Titles in the sources carry long explanations in brackets, which the label leaves out. */
function mentoringFormItems(region: Region): readonly EnumerationItem[] {
  return region.mentoringForms.map(({ key, title }) => ({
    key,
    label: title.replace(/ \(.*$/, ''),
    aliases: [title],
  }));
}
