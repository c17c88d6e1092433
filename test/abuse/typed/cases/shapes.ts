import type { TypedCase } from '../typedCase';

const COUNT = 'organisations/learners';

/** Numbers that Excel makes of something else as it is typed: the cell holds no more than the number. */
export const shapes: readonly TypedCase[] = [
  {
    name: '«5/6» that became 5 June',
    column: COUNT,
    cell: 45_448,
    reads: 45_448,
    finds: 'warning numberLikeDay',
  },
  {
    name: '«1-2» that became 1 February',
    column: COUNT,
    cell: 45_323,
    reads: 45_323,
    finds: 'warning numberLikeDay',
  },
  {
    name: '«12.10» that became a day of next year',
    column: COUNT,
    cell: 45_942,
    reads: 45_942,
    finds: 'warning numberLikeDay',
  },
  {
    name: '«1:30» that became a part of a day',
    column: COUNT,
    cell: 0.0625,
    finds: 'error readNumberFraction',
  },
  { name: '«72 %» that became a fraction', column: COUNT, cell: 0.72, finds: 'error readNumberFraction' },
  { name: '«1/2» that became a half', column: COUNT, cell: 0.5, finds: 'error readNumberFraction' },
  {
    name: '«1е5» with a Latin «e» that became a hundred thousand',
    column: COUNT,
    cell: 100_000,
    reads: 100_000,
  },
];
