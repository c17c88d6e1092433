import { type Region, regionSchema } from '../../../shared/regions/region';

const source = { document: 'S0', item: '1' };

/** A region that does not exist, with two forms of mentoring; the columns know nothing of a region but those. */
export const artificialRegion: Region = regionSchema.parse({
  key: 'testland',
  name: 'Тестовый край',
  oktmo: '99000000',
  timeZone: 'Asia/Vladivostok',
  period: { from: 2020, to: 2024 },
  documents: [{ key: 'S0', title: 'Тестовый порядок', shortTitle: 'Тестовый порядок' }],
  authority: { name: 'Тестовое министерство', source },
  operator: { name: 'Тестовый оператор', shortName: 'ТО', source },
  municipalities: [
    {
      key: '99701000',
      name: 'город Тестов',
      type: 'городской округ',
      oktmo: [{ code: '99701000', since: null, confidence: 'verified', name: 'город Тестов' }],
      aliases: [],
    },
  ],
  reportingMunicipalities: 'all',
  mentoringForms: [
    { key: 'T_T', title: 'учитель — учитель', countsOnly: false, source },
    { key: 'P_P', title: 'ученик — ученик', countsOnly: false, source },
    { key: 'S_P', title: 'студент — ученик', countsOnly: false, source },
  ],
  indicators: [],
  ladders: [],
  coverages: [],
  roadmap: {
    title: 'Дорожная карта',
    period: { from: 2020, to: 2024 },
    items: [
      {
        number: '1',
        title: 'Ведение реестра',
        isSection: false,
        dueText: null,
        due: [],
        executors: ['municipality'],
        result: null,
        source,
      },
    ],
  },
  municipalRoadmaps: [],
  calendar: [],
  registryViews: [],
  settings: {
    satisfactionThreshold: 7,
    involvedRole: 'mentee',
    registryCount: 'stock',
    menteesPerMentor: 10,
    yearOnYearTolerance: 15,
  },
  retention: { rowMonths: 60, source: null },
  notes: [],
});
