import type { Region } from '../region';

/**
 * The 34 municipalities of Primorsky Krai, in the order of their codes. Codes, control digits and names: a copy
 * of ОКТМО of April 2019; the okrugs: FIAS-derived data of 2026; aliases: the classifier's own short names and
 * the same names without «муниципальный», except those that would mean two municipalities (docs/sources.md).
 */
export const municipalities: Region['municipalities'] = [
  {
    key: '05602000',
    name: 'Анучинский муниципальный округ',
    type: 'муниципальный округ',
    oktmo: [
      { code: '05602000', since: 2019, confidence: 'classifierOnly', name: 'Анучинский муниципальный район' },
      { code: null, since: null, confidence: 'singleSource', name: 'Анучинский муниципальный округ' },
    ],
    aliases: ['Анучинский район', 'Анучинский округ'],
  },
  {
    key: '05607000',
    name: 'Дальнереченский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '05607000',
        control: 8,
        since: 2019,
        confidence: 'classifierOnly',
        name: 'Дальнереченский муниципальный район',
      },
    ],
    aliases: ['Дальнереченский район'],
  },
  {
    key: '05610000',
    name: 'Кавалеровский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '05610000',
        control: 1,
        since: 2019,
        confidence: 'verified',
        name: 'Кавалеровский муниципальный район',
      },
      {
        code: '05510000',
        since: 2022,
        confidence: 'singleSource',
        name: 'Кавалеровский муниципальный округ',
      },
    ],
    aliases: ['Кавалеровский район', 'Кавалеровский округ'],
  },
  {
    key: '05612000',
    name: 'Кировский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '05612000',
        control: 9,
        since: 2019,
        confidence: 'verified',
        name: 'Кировский муниципальный район',
      },
      { code: '05512000', since: 2025, confidence: 'singleSource', name: 'Кировский муниципальный округ' },
    ],
    aliases: ['Кировский район', 'Кировский округ'],
  },
  {
    key: '05614000',
    name: 'Красноармейский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '05614000',
        control: 8,
        since: 2019,
        confidence: 'verified',
        name: 'Красноармейский муниципальный район',
      },
      { code: null, since: 2023, confidence: 'singleSource', name: 'Красноармейский муниципальный округ' },
    ],
    aliases: ['Красноармейский район', 'Красноармейский округ'],
  },
  {
    key: '05617000',
    name: 'Лазовский муниципальный округ',
    type: 'муниципальный округ',
    oktmo: [
      { code: '05617000', since: 2019, confidence: 'classifierOnly', name: 'Лазовский муниципальный район' },
      { code: '05517000', since: null, confidence: 'singleSource', name: 'Лазовский муниципальный округ' },
    ],
    aliases: ['Лазовский район', 'Лазовский округ'],
  },
  {
    key: '05620000',
    name: 'Михайловский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '05620000',
        control: 3,
        since: 2019,
        confidence: 'verified',
        name: 'Михайловский муниципальный район',
      },
      { code: '05520000', since: null, confidence: 'singleSource', name: 'Михайловский муниципальный округ' },
    ],
    aliases: ['Михайловский район', 'Михайловский округ'],
  },
  {
    key: '05623000',
    name: 'Надеждинский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '05623000',
        control: 7,
        since: 2019,
        confidence: 'verified',
        name: 'Надеждинский муниципальный район',
      },
      { code: '05523000', since: null, confidence: 'singleSource', name: 'Надеждинский муниципальный округ' },
    ],
    aliases: ['Надеждинский район', 'Надеждинский округ'],
  },
  {
    key: '05626000',
    name: 'Октябрьский муниципальный округ',
    type: 'муниципальный округ',
    oktmo: [
      {
        code: '05626000',
        since: 2019,
        confidence: 'classifierOnly',
        name: 'Октябрьский муниципальный район',
      },
      { code: '05526000', since: null, confidence: 'singleSource', name: 'Октябрьский муниципальный округ' },
    ],
    aliases: ['Октябрьский район', 'Октябрьский округ'],
  },
  {
    key: '05628000',
    name: 'Ольгинский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '05628000',
        control: 8,
        since: 2019,
        confidence: 'verified',
        name: 'Ольгинский муниципальный район',
      },
      { code: '05528000', since: null, confidence: 'singleSource', name: 'Ольгинский муниципальный округ' },
    ],
    aliases: ['Ольгинский район', 'Ольгинский округ'],
  },
  {
    key: '05630000',
    name: 'Партизанский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '05630000',
        control: 7,
        since: 2019,
        confidence: 'verified',
        name: 'Партизанский муниципальный район',
      },
      { code: '05530000', since: null, confidence: 'singleSource', name: 'Партизанский муниципальный округ' },
    ],
    aliases: ['Партизанский район'],
  },
  {
    key: '05632000',
    name: 'Пограничный муниципальный округ',
    type: 'муниципальный округ',
    oktmo: [
      {
        code: '05632000',
        since: 2019,
        confidence: 'classifierOnly',
        name: 'Пограничный муниципальный район',
      },
      { code: '05532000', since: 2020, confidence: 'singleSource', name: 'Пограничный муниципальный округ' },
    ],
    aliases: ['Пограничный район', 'Пограничный округ'],
  },
  {
    key: '05634000',
    name: 'Пожарский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '05634000',
        control: 5,
        since: 2019,
        confidence: 'verified',
        name: 'Пожарский муниципальный район',
      },
      { code: '05534000', since: 2022, confidence: 'singleSource', name: 'Пожарский муниципальный округ' },
    ],
    aliases: ['Пожарский район', 'Пожарский округ'],
  },
  {
    key: '05637000',
    name: 'Спасский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '05637000',
        control: 9,
        since: 2019,
        confidence: 'verified',
        name: 'Спасский муниципальный район',
      },
      {
        code: '05537000',
        since: 2025,
        confidence: 'singleSource',
        name: 'муниципальный округ Спасск-Дальний',
      },
    ],
    aliases: ['Спасский район'],
  },
  {
    key: '05640000',
    name: 'Тернейский муниципальный округ',
    type: 'муниципальный округ',
    oktmo: [
      { code: '05640000', since: 2019, confidence: 'classifierOnly', name: 'Тернейский муниципальный район' },
      { code: '05540000', since: null, confidence: 'singleSource', name: 'Тернейский муниципальный округ' },
    ],
    aliases: ['Тернейский район', 'Тернейский округ'],
  },
  {
    key: '05646000',
    name: 'Ханкайский муниципальный округ',
    type: 'муниципальный округ',
    oktmo: [
      { code: '05646000', since: 2019, confidence: 'classifierOnly', name: 'Ханкайский муниципальный район' },
      { code: '05546000', since: null, confidence: 'singleSource', name: 'Ханкайский муниципальный округ' },
    ],
    aliases: ['Ханкайский район', 'Ханкайский округ'],
  },
  {
    key: '05648000',
    name: 'Хасанский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '05648000',
        control: 7,
        since: 2019,
        confidence: 'verified',
        name: 'Хасанский муниципальный район',
      },
      { code: '05548000', since: null, confidence: 'singleSource', name: 'Хасанский муниципальный округ' },
    ],
    aliases: ['Хасанский район', 'Хасанский округ'],
  },
  {
    key: '05650000',
    name: 'Хорольский муниципальный округ',
    type: 'муниципальный округ',
    oktmo: [
      { code: '05650000', since: 2019, confidence: 'classifierOnly', name: 'Хорольский муниципальный район' },
      { code: '05550000', since: 2020, confidence: 'singleSource', name: 'Хорольский муниципальный округ' },
    ],
    aliases: ['Хорольский район', 'Хорольский округ'],
  },
  {
    key: '05653000',
    name: 'Черниговский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '05653000',
        control: 8,
        since: 2019,
        confidence: 'verified',
        name: 'Черниговский муниципальный район',
      },
      { code: '05553000', since: 2023, confidence: 'singleSource', name: 'Черниговский муниципальный округ' },
    ],
    aliases: ['Черниговский район', 'Черниговский округ'],
  },
  {
    key: '05655000',
    name: 'Чугуевский муниципальный округ',
    type: 'муниципальный округ',
    oktmo: [
      { code: '05655000', since: 2019, confidence: 'classifierOnly', name: 'Чугуевский муниципальный район' },
      { code: '05555000', since: null, confidence: 'singleSource', name: 'Чугуевский муниципальный округ' },
    ],
    aliases: ['Чугуевский район', 'Чугуевский округ'],
  },
  {
    key: '05657000',
    name: 'Шкотовский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '05657000',
        control: 6,
        since: 2019,
        confidence: 'verified',
        name: 'Шкотовский муниципальный район',
      },
      { code: '05557000', since: null, confidence: 'singleSource', name: 'Шкотовский муниципальный округ' },
    ],
    aliases: ['Шкотовский район', 'Шкотовский округ'],
  },
  {
    key: '05659000',
    name: 'Яковлевский муниципальный район',
    type: 'муниципальный район',
    oktmo: [
      {
        code: '05659000',
        control: 5,
        since: 2019,
        confidence: 'verified',
        name: 'Яковлевский муниципальный район',
      },
      { code: '05559000', since: null, confidence: 'singleSource', name: 'Яковлевский муниципальный округ' },
    ],
    aliases: ['Яковлевский район', 'Яковлевский округ'],
  },
  {
    key: '05701000',
    name: 'Владивостокский городской округ',
    type: 'городской округ',
    oktmo: [
      {
        code: '05701000',
        control: 3,
        since: 2019,
        confidence: 'verified',
        name: 'Владивостокский городской округ',
      },
    ],
    aliases: ['Владивостокский'],
  },
  {
    key: '05703000',
    name: 'Арсеньевский городской округ',
    type: 'городской округ',
    oktmo: [
      {
        code: '05703000',
        control: 2,
        since: 2019,
        confidence: 'verified',
        name: 'Арсеньевский городской округ',
      },
    ],
    aliases: ['Арсеньевский'],
  },
  {
    key: '05705000',
    name: 'Артемовский городской округ',
    type: 'городской округ',
    oktmo: [
      {
        code: '05705000',
        control: 1,
        since: 2019,
        confidence: 'verified',
        name: 'Артемовский городской округ',
      },
    ],
    aliases: ['Артемовский'],
  },
  {
    key: '05706000',
    name: 'городской округ Большой Камень',
    type: 'городской округ',
    oktmo: [
      {
        code: '05706000',
        control: 6,
        since: 2019,
        confidence: 'verified',
        name: 'городской округ Большой Камень',
      },
    ],
    aliases: ['Большой Камень'],
  },
  {
    key: '05707000',
    name: 'Дальнегорский городской округ',
    type: 'городской округ',
    oktmo: [
      {
        code: '05707000',
        control: 0,
        since: 2019,
        confidence: 'verified',
        name: 'Дальнегорский городской округ',
      },
      {
        code: '05505000',
        since: null,
        confidence: 'singleSource',
        name: 'Дальнегорский муниципальный округ',
      },
    ],
    aliases: ['Дальнегорский', 'Дальнегорский округ'],
  },
  {
    key: '05708000',
    name: 'Дальнереченский городской округ',
    type: 'городской округ',
    oktmo: [
      {
        code: '05708000',
        control: 5,
        since: 2019,
        confidence: 'verified',
        name: 'Дальнереченский городской округ',
      },
    ],
    aliases: [],
  },
  {
    key: '05711000',
    name: 'Лесозаводский городской округ',
    type: 'городской округ',
    oktmo: [
      {
        code: '05711000',
        control: 7,
        since: 2019,
        confidence: 'verified',
        name: 'Лесозаводский городской округ',
      },
      {
        code: '05519000',
        since: null,
        confidence: 'singleSource',
        name: 'Лесозаводский муниципальный округ',
      },
    ],
    aliases: ['Лесозаводский', 'Лесозаводский округ'],
  },
  {
    key: '05714000',
    name: 'Находкинский городской округ',
    type: 'городской округ',
    oktmo: [
      {
        code: '05714000',
        control: 0,
        since: 2019,
        confidence: 'verified',
        name: 'Находкинский городской округ',
      },
    ],
    aliases: ['Находкинский'],
  },
  {
    key: '05717000',
    name: 'Партизанский городской округ',
    type: 'городской округ',
    oktmo: [
      {
        code: '05717000',
        control: 4,
        since: 2019,
        confidence: 'verified',
        name: 'Партизанский городской округ',
      },
      { code: '05529000', since: null, confidence: 'singleSource', name: 'Партизанский муниципальный округ' },
    ],
    aliases: [],
  },
  {
    key: '05720000',
    name: 'городской округ Спасск-Дальний',
    type: 'городской округ',
    oktmo: [
      {
        code: '05720000',
        control: 6,
        since: 2019,
        confidence: 'verified',
        name: 'городской округ Спасск-Дальний',
      },
      {
        code: '05537000',
        since: 2025,
        confidence: 'singleSource',
        name: 'муниципальный округ Спасск-Дальний',
      },
    ],
    aliases: ['Спасск-Дальний'],
  },
  {
    key: '05723000',
    name: 'Уссурийский городской округ',
    type: 'городской округ',
    oktmo: [
      {
        code: '05723000',
        control: 0,
        since: 2019,
        confidence: 'verified',
        name: 'Уссурийский городской округ',
      },
    ],
    aliases: ['Уссурийский'],
  },
  {
    key: '05747000',
    name: 'городской округ ЗАТО Фокино',
    type: 'городской округ',
    oktmo: [
      {
        code: '05747000',
        control: 5,
        since: 2019,
        confidence: 'verified',
        name: 'городской округ ЗАТО Фокино',
      },
    ],
    aliases: ['ЗАТО Фокино', 'Фокино'],
  },
];
