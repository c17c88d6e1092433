import { calendar } from './khabarovsk/calendar';
import { coverages } from './khabarovsk/coverages';
import { documents } from './khabarovsk/documents';
import { indicators } from './khabarovsk/indicators';
import { mentoringForms } from './khabarovsk/mentoringForms';
import { municipalities } from './khabarovsk/municipalities';
import { notes } from './khabarovsk/notes';
import { roadmap } from './khabarovsk/roadmap';
import { retention } from './proposals/retention';
import type { Region } from './region';

/** Khabarovsk Krai, 2020–2024, after S0 (roadmap), S2 (order) and S4 (parameters); see docs/sources.md. */
export const khabarovsk: Region = {
  key: 'khabarovsk',
  name: 'Хабаровский край',
  oktmo: '08000000',
  timeZone: 'Asia/Vladivostok',
  period: { from: 2020, to: 2024 },
  documents,
  authority: {
    name: 'министерство образования и науки Хабаровского края',
    source: { document: 'S2', item: 'пункт 3' },
  },
  operator: {
    name: 'краевое государственное бюджетное образовательное учреждение дополнительного профессионального образования «Хабаровский краевой институт развития образования»',
    shortName: 'ХКИРО',
    source: { document: 'S2', item: 'пункт 2' },
    centre: {
      name: 'Центр профессионального самоопределения и наставничества',
      source: { document: 'S4', item: 'Оператор' },
    },
  },
  municipalities,
  reportingMunicipalities: 'all',
  mentoringForms,
  indicators,
  // The roadmap has no result column, so nothing in it is quantified.
  ladders: [],
  coverages,
  roadmap,
  municipalRoadmaps: [],
  calendar,
  registryViews: [],
  // No source settles these; docs/sources.md gives the reason for each.
  settings: {
    satisfactionThreshold: 7,
    involvedRole: 'any',
    registryCount: 'stock',
    menteesPerMentor: 10,
    yearOnYearTolerance: 15,
  },
  retention,
  notes,
};
