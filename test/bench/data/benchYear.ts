/** The reporting year of all data of the benchmark, and an instant in it before the registries are due. */
export const BENCH_YEAR = 2024;

/** Now, as far as the functions know. */
export const BENCH_INSTANT = '2024-11-25T03:00:00.000Z';
