/** Jest runs TypeScript as ES modules; real PostgreSQL and a real browser come from test/support. */
export default {
  rootDir: ".",
  roots: ["<rootDir>/test"],
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        module: { type: "es6" },
        jsc: {
          target: "es2023",
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
          keepClassNames: true,
        },
      },
    ],
  },
  maxWorkers: 3,
  // What earlier files loaded stays in a worker; without an end it would grow to gigabytes and slow down.
  workerIdleMemoryLimit: "1GB",
  testTimeout: 30_000,
  globalSetup: "<rootDir>/test/support/global-setup.ts",
  globalTeardown: "<rootDir>/test/support/global-teardown.ts",
};
