import { changed, faultsOf, type Step } from '../changedRegion';

describe('roadmap items that contradict each other', () => {
  it.each<{ what: string; path: Step[]; value: unknown; place: string; message: string }>([
    {
      what: 'a roadmap number used twice',
      path: ['roadmap', 'items', 1, 'number'],
      value: '1',
      place: 'roadmap.items[1].number',
      message: '1 repeats roadmap.items[0].number',
    },
    {
      what: 'a single due month outside the period',
      path: ['roadmap', 'items', 0, 'due', 0, 'at'],
      value: '2025-01',
      place: 'roadmap.items[0].due[0]',
      message: '2025 is outside 2020–2024',
    },
    {
      what: 'a window that ends before it begins',
      path: ['roadmap', 'items', 1, 'due', 0, 'from'],
      value: '2020-10',
      place: 'roadmap.items[1].due[0]',
      message: '2020-10 is after 2020-09',
    },
    {
      what: 'a yearly window over New Year',
      path: ['roadmap', 'items', 5, 'due', 0, 'to'],
      value: '01-31',
      place: 'roadmap.items[5].due[0]',
      message: '09-01 is after 01-31',
    },
    {
      what: 'a period that ends outside',
      path: ['roadmap', 'items', 3, 'due', 0, 'to'],
      value: 2025,
      place: 'roadmap.items[3].due[0]',
      message: '2025 is outside 2020–2024',
    },
    {
      what: 'a yearly item with a year twice',
      path: ['roadmap', 'items', 8, 'due', 0, 'years'],
      value: [2020, 2021, 2020],
      place: 'roadmap.items[8].due[0].years[2]',
      message: '2020 repeats roadmap.items[8].due[0].years[0]',
    },
    {
      what: 'a roadmap that ends after the region',
      path: ['roadmap', 'period', 'to'],
      value: 2025,
      place: 'roadmap.period.to',
      message: '2025 is outside 2020–2024',
    },
    {
      what: 'a roadmap that ends before it begins',
      path: ['roadmap', 'period'],
      value: { from: 2024, to: 2020 },
      place: 'roadmap.period',
      message: '2024 is after 2020',
    },
    {
      what: 'a due month outside the roadmap, though within the region',
      path: ['roadmap', 'period', 'from'],
      value: 2021,
      place: 'roadmap.items[0].due[0]',
      message: '2020 is outside 2021–2024',
    },
    {
      what: 'a second rule outside the period',
      path: ['roadmap', 'items', 0, 'due', 1],
      value: { kind: 'annual', years: [2024, 2025] },
      place: 'roadmap.items[0].due[1]',
      message: '2025 is outside 2020–2024',
    },
    {
      what: 'an executor named twice',
      path: ['roadmap', 'items', 0, 'executors', 1],
      value: 'authority',
      place: 'roadmap.items[0].executors[1]',
      message: 'authority repeats roadmap.items[0].executors[0]',
    },
    {
      what: 'words for an executor whom the item does not have',
      path: ['roadmap', 'items', 0, 'executorTexts'],
      value: { municipality: 'ОМСУ' },
      place: 'roadmap.items[0].executorTexts.municipality',
      message: 'municipality is no executor',
    },
    {
      what: 'an operator as executor where there is none',
      path: ['operator'],
      value: null,
      place: 'roadmap.items[0].executors[1]',
      message: 'the region has no operator',
    },
  ])('are faulty at the place of $what', ({ path, value, place, message }) => {
    expect(faultsOf(changed(path, value))).toContainEqual({ path: place, message });
  });
});
