import type { Region } from '../region';
import { khasansky } from './khasansky';

/**
 * The two registries of Хасанский район's roadmap. They are sent as one template, which the mentor's category
 * divides: teachers (3.1, forms «Учитель-учитель» and «Учитель-ученик») and pupils (3.2, «Ученик-ученик»).
 */
export const registryViews: Region['registryViews'] = [
  {
    key: 'mentorTeachers',
    name: 'НаставникиУчителя',
    title: 'Реестр наставников-учителей Хасанского района',
    template: 'mentors',
    where: { column: 'category', holds: ['teacher'] },
    reporter: khasansky.municipality,
    source: { document: 'S3', item: 'дорожная карта, пункт 3.1' },
  },
  {
    key: 'mentorPupils',
    name: 'НаставникиУченики',
    title: 'Реестр наставников-учащихся Хасанского района',
    template: 'mentors',
    where: { column: 'category', holds: ['pupil'] },
    reporter: khasansky.municipality,
    source: { document: 'S3', item: 'дорожная карта, пункт 3.2' },
  },
];
