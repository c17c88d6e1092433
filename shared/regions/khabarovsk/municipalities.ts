import type { Region } from '../region';

/**
 * The 19 municipalities of Khabarovsk Krai, in the order of their codes. Codes, control digits and names: a copy
 * of ОКТМО of April 2019; successors: FIAS-derived data of 2026 (docs/sources.md). Aliases: the classifier's own
 * short name and the same name without «муниципальный».
 */
export const municipalities: Region['municipalities'] = [
  {
    key: '08603000',
    name: 'Амурский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '08603000',
        control: 5,
        since: 2019,
        confidence: 'verified',
        name: 'Амурский муниципальный район',
      },
    ],
    aliases: ['Амурский район'],
  },
  {
    key: '08606000',
    name: 'Аяно-Майский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '08606000',
        control: 9,
        since: 2019,
        confidence: 'verified',
        name: 'Аяно-Майский муниципальный район',
      },
    ],
    aliases: ['Аяно-Майский район'],
  },
  {
    key: '08609000',
    name: 'Бикинский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '08609000',
        control: 2,
        since: 2019,
        confidence: 'verified',
        name: 'Бикинский муниципальный район',
      },
      { code: '08509000', since: null, confidence: 'singleSource', name: 'Бикинский муниципальный округ' },
    ],
    aliases: ['Бикинский район', 'Бикинский округ'],
  },
  {
    key: '08612000',
    name: 'Ванинский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '08612000',
        control: 4,
        since: 2019,
        confidence: 'verified',
        name: 'Ванинский муниципальный район',
      },
    ],
    aliases: ['Ванинский район'],
  },
  {
    key: '08614000',
    name: 'Верхнебуреинский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '08614000',
        control: 3,
        since: 2019,
        confidence: 'verified',
        name: 'Верхнебуреинский муниципальный район',
      },
    ],
    aliases: ['Верхнебуреинский район'],
  },
  {
    key: '08617000',
    name: 'Вяземский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '08617000',
        control: 7,
        since: 2019,
        confidence: 'verified',
        name: 'Вяземский муниципальный район',
      },
    ],
    aliases: ['Вяземский район'],
  },
  {
    key: '08620000',
    name: 'Комсомольский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '08620000',
        control: 9,
        since: 2019,
        confidence: 'classifierOnly',
        name: 'Комсомольский муниципальный район',
      },
    ],
    aliases: ['Комсомольский район'],
  },
  {
    key: '08624000',
    name: 'Муниципальный район имени Лазо',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '08624000',
        control: 7,
        since: 2019,
        confidence: 'verified',
        name: 'Муниципальный район имени Лазо',
      },
    ],
    aliases: ['район имени Лазо'],
  },
  {
    key: '08628000',
    name: 'Нанайский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '08628000',
        control: 5,
        since: 2019,
        confidence: 'verified',
        name: 'Нанайский муниципальный район',
      },
    ],
    aliases: ['Нанайский район'],
  },
  {
    key: '08631000',
    name: 'Николаевский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '08631000',
        control: 7,
        since: 2019,
        confidence: 'verified',
        name: 'Николаевский муниципальный район',
      },
    ],
    aliases: ['Николаевский район'],
  },
  {
    key: '08634000',
    name: 'Охотский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '08634000',
        control: 0,
        since: 2019,
        confidence: 'verified',
        name: 'Охотский муниципальный район',
      },
      { code: '08534000', since: 2023, confidence: 'singleSource', name: 'Охотский муниципальный округ' },
    ],
    aliases: ['Охотский район', 'Охотский округ'],
  },
  {
    key: '08637000',
    name: 'Муниципальный район имени Полины Осипенко',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '08637000',
        control: 4,
        since: 2019,
        confidence: 'verified',
        name: 'Муниципальный район имени Полины Осипенко',
      },
    ],
    aliases: ['район имени Полины Осипенко'],
  },
  {
    key: '08642000',
    name: 'Советско-Гаванский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '08642000',
        control: 5,
        since: 2019,
        confidence: 'verified',
        name: 'Советско-Гаванский муниципальный район',
      },
    ],
    aliases: ['Советско-Гаванский район'],
  },
  {
    key: '08644000',
    name: 'Солнечный муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '08644000',
        control: 4,
        since: 2019,
        confidence: 'verified',
        name: 'Солнечный муниципальный район',
      },
      { code: '08544000', since: null, confidence: 'singleSource', name: 'Солнечный муниципальный округ' },
    ],
    aliases: ['Солнечный район', 'Солнечный округ'],
  },
  {
    key: '08646000',
    name: 'Тугуро-Чумиканский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '08646000',
        control: 3,
        since: 2019,
        confidence: 'verified',
        name: 'Тугуро-Чумиканский муниципальный район',
      },
    ],
    aliases: ['Тугуро-Чумиканский район'],
  },
  {
    key: '08650000',
    name: 'Ульчский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '08650000',
        control: 4,
        since: 2019,
        confidence: 'verified',
        name: 'Ульчский муниципальный район',
      },
    ],
    aliases: ['Ульчский район'],
  },
  {
    key: '08655000',
    name: 'Хабаровский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '08655000',
        control: 2,
        since: 2019,
        confidence: 'verified',
        name: 'Хабаровский муниципальный район',
      },
    ],
    aliases: ['Хабаровский район'],
  },
  {
    key: '08701000',
    name: 'городской округ город Хабаровск',
    type: 'городской округ',
    oktmo: [
      {
        code: '08701000',
        control: 9,
        since: 2019,
        confidence: 'verified',
        name: 'городской округ город Хабаровск',
      },
    ],
    aliases: ['город Хабаровск', 'Хабаровск'],
  },
  {
    key: '08709000',
    name: 'городской округ город Комсомольск-на-Амуре',
    type: 'городской округ',
    oktmo: [
      {
        code: '08709000',
        control: 5,
        since: 2019,
        confidence: 'verified',
        name: 'городской округ город Комсомольск-на-Амуре',
      },
    ],
    aliases: ['город Комсомольск-на-Амуре', 'Комсомольск-на-Амуре'],
  },
];
