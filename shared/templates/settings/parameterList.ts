import type { RegionSettings } from '../../regions/region';
import type { EnumerationItem } from '../template';

/** A parameter of the region as the sheet asks for it: a number within limits, or one of several ways. */
export type Parameter = { readonly section: string; readonly caption: string } & (
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly whole: boolean }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
);

const CHECKS = 'Пороги проверок';
const COUNTING = 'Как считается';

/** Every parameter of a region. The limits are those of the profile's schema, and an upper one against slips of the finger. */
export const PARAMETERS: { readonly [Key in keyof RegionSettings]: Parameter } = {
  menteesPerMentor: {
    section: CHECKS,
    caption: 'Наставляемых у одного наставника, после которых Свод просит объяснение',
    kind: 'number',
    min: 1,
    max: 1000,
    whole: true,
  },
  yearOnYearTolerance: {
    section: CHECKS,
    caption: 'На сколько процентов число может измениться за год без объяснения',
    kind: 'number',
    min: 0.01,
    max: 1000,
    whole: false,
  },
  satisfactionThreshold: {
    section: COUNTING,
    caption: 'Балл опроса (от 1 до 10), с которого ответивший считается довольным',
    kind: 'number',
    min: 1,
    max: 10,
    whole: true,
  },
  involvedRole: {
    section: COUNTING,
    caption: 'Кто считается вовлечённым',
    kind: 'choice',
    of: ['mentee', 'any'],
  },
  registryCount: {
    section: COUNTING,
    caption: 'Что показывает число записей реестра, если документ этого не говорит',
    kind: 'choice',
    of: ['stock', 'flow'],
  },
};

/** The keys of `PARAMETERS`. */
// Safe: these are the keys of that very object.
export const PARAMETER_KEYS = Object.keys(PARAMETERS) as readonly (keyof RegionSettings)[];

/** All the ways that some parameter offers, each under a key of its own. */
export const PARAMETER_CHOICES: readonly EnumerationItem[] = [
  { key: 'mentee', label: 'только наставляемые', aliases: ['наставляемые', 'наставляемый'] },
  { key: 'any', label: 'наставляемые и наставники', aliases: ['любая роль', 'все', 'все участники'] },
  { key: 'stock', label: 'сколько есть на дату', aliases: ['на дату', 'остаток', 'накопительно'] },
  { key: 'flow', label: 'сколько добавилось за год', aliases: ['за год', 'прирост'] },
];

/** Whether the parameter can have this value. */
export function parameterFits(parameter: Parameter, value: unknown): boolean {
  if (parameter.kind === 'choice') return typeof value === 'string' && parameter.of.includes(value);
  if (typeof value !== 'number') return false;

  return value >= parameter.min && value <= parameter.max && (!parameter.whole || Number.isInteger(value));
}
