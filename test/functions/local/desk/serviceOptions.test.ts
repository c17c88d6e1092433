afterEach(() => {
  delete process.env.SVOD_KEY;
});

test.each([
  ['svod_key', 'svod_key'],
  [undefined, ''],
])('the key is that of SVOD_KEY, here %p, unless a command is given one', async (setting, expected) => {
  if (setting !== undefined) process.env.SVOD_KEY = setting;

  jest.resetModules();

  const { SERVICE_OPTIONS } = await import('../../../../functions/local/desk/serviceOptions');

  expect(SERVICE_OPTIONS.key.default).toBe(expected);
});
