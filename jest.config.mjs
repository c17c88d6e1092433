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

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  globalSetup: '<rootDir>/test/helpers/beforeAllTests.ts',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.(ts|js|mjs)$': swc(false), '\\.tsx$': swc(true) },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|jose)/)'],
  testTimeout: 30_000,
  // Many tests wait for a browser, a command or the service, so two more than processors keep all of them busy.
  maxWorkers: availableParallelism() + 2,
};
