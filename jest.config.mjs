import { availableParallelism } from 'node:os';

/** One transform for our sources, as for hucre and jose, which are published as ES modules only. */
const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic' } },
    },
  },
];

/**
 * What takes long and of which other tests have the like: run with SVOD_EVERYTHING=1, which also runs what the rest takes
 * samples of (test/helpers/sampled.ts).
 */
const LONG = [
  'test/addin/excel/bothRoads',
  'test/addin/usecases/merge/fortyFiles',
  'test/addin/usecases/standingCells',
  'test/e2e/excel/bigRegistry',
  'test/e2e/excel/sending',
  'test/e2e/try/brokenConnection',
  'test/e2e/try/interruptions',
  'test/e2e/try/schoolFiles',
  'test/e2e/try/wrongWorkbooks',
  'test/functions/local/commands/firstStart',
  'test/functions/local/demo/operator/playOperator',
  'test/functions/usecases/manyEnterprises',
  'test/shared/xlsx/roundTrip',
  'test/trust/deadline/troubles',
  'test/trust/files/writtenFiles',
  'test/trust/merge/large',
  'test/trust/privacy/attacker/cannotTell',
  'test/trust/verdicts/reach',
];

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  globalSetup: '<rootDir>/test/helpers/beforeAllTests.ts',
  setupFiles: ['<rootDir>/test/helpers/fixedSeed.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(process.env.SVOD_EVERYTHING === '1' ? [] : LONG)],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.(ts|js|mjs)$': swc(false), '\\.tsx$': swc(true) },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|jose)/)'],
  testTimeout: 30_000,
  // Many tests wait for a browser, a command or the service, so two more than processors keep all of them busy.
  maxWorkers: availableParallelism() + 2,
};
