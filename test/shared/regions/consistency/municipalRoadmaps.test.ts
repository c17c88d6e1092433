import { primorye } from '../../../../shared/regions/primorye';
import { changed, faultsOf, type Step } from '../changedRegion';

const HERE = 'municipalRoadmaps[0]';
const here: Step[] = ['municipalRoadmaps', 0];

describe('roadmaps and reports of municipalities', () => {
  it.each<{ what: string; path: Step[]; value: unknown; place: string; message: string }>([
    {
      what: 'a municipality that the region does not have',
      path: [...here, 'municipality'],
      value: '05648001',
      place: `${HERE}.municipality`,
      message: 'the region has no municipality 05648001',
    },
    {
      what: 'a second roadmap of a municipality',
      path: ['municipalRoadmaps', 1],
      value: primorye.municipalRoadmaps[0],
      place: 'municipalRoadmaps[1].municipality',
      message: '05648000 repeats municipalRoadmaps[0].municipality',
    },
    {
      what: 'a roadmap that begins before the region',
      path: [...here, 'period', 'from'],
      value: 2020,
      place: `${HERE}.period.from`,
      message: '2020 is outside 2021–2024',
    },
    {
      what: 'a row number used twice',
      path: [...here, 'items', 1, 'number'],
      value: '1',
      place: `${HERE}.items[1].number`,
      message: `1 repeats ${HERE}.items[0].number`,
    },
    {
      what: 'an operator as executor where there is none',
      path: [...here, 'items', 0, 'executors', 0],
      value: 'operator',
      place: `${HERE}.items[0].executors[0]`,
      message: 'the region has no operator',
    },
    {
      what: 'a clause used twice',
      path: [...here, 'duties', 1, 'clause'],
      value: '1',
      place: `${HERE}.duties[1].clause`,
      message: `1 repeats ${HERE}.duties[0].clause`,
    },
    {
      what: "a duty's day outside the period",
      path: [...here, 'duties', 1, 'by'],
      value: '2025-01-25',
      place: `${HERE}.duties[1].by`,
      message: '2025 is outside 2021–2024',
    },
    {
      what: 'a duty of an operator where there is none',
      path: [...here, 'duties', 0, 'addressees'],
      value: 'operator',
      place: `${HERE}.duties[0].addressees`,
      message: 'the region has no operator',
    },
    {
      what: 'a reporting municipality that the region does not have',
      path: ['reportingMunicipalities', 0],
      value: '08701000',
      place: 'reportingMunicipalities[0]',
      message: 'the region has no municipality 08701000',
    },
    {
      what: 'a reporting municipality listed twice',
      path: ['reportingMunicipalities', 1],
      value: '05648000',
      place: 'reportingMunicipalities[1]',
      message: '05648000 repeats reportingMunicipalities[0]',
    },
  ])('are faulty at the place of $what', ({ path, value, place, message }) => {
    expect(faultsOf(changed(path, value, primorye))).toContainEqual({ path: place, message });
  });
});
