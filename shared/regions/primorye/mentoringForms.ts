import type { Region } from '../region';

/** The three forms that items 3.1 and 3.2 of the district's roadmap name, worded as there. */
export const mentoringForms: Region['mentoringForms'] = [
  {
    key: 'T_T',
    title: '«Учитель-учитель»',
    countsOnly: false,
    source: { document: 'S3', item: 'дорожная карта, пункт 3.1' },
  },
  {
    key: 'T_P',
    title: '«Учитель-ученик»',
    countsOnly: false,
    source: { document: 'S3', item: 'дорожная карта, пункт 3.1' },
  },
  {
    key: 'P_P',
    title: '«Ученик-ученик»',
    countsOnly: false,
    source: { document: 'S3', item: 'дорожная карта, пункт 3.2' },
  },
];
