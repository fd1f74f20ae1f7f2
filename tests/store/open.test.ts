import { describe, expect, test } from '@jest/globals';
import { defaultStoreUrl } from '../../src/store/location.js';
import { openStore } from '../../src/store/open.js';

describe('the URL of a store', () => {
  test.each([
    '',
    'graph.sqlite',
    './graph.sqlite',
    'mysql://localhost',
    'http://localhost:7474',
    'sqlite:',
    'sqlite://host/graph',
  ])('"%s" is refused in one line that says what to give', async (url) => {
    const opening = openStore(url);
    await expect(opening).rejects.toMatchObject({ code: 'STORE_URL_INVALID', blame: 'usage' });
    await expect(opening).rejects.toThrow(/^[^\n]*sqlite:[^\n]*$/);
  });

  test('sqlite:// before an absolute path, and capitals in the scheme, are understood', async () => {
    for (const url of ['sqlite:///nowhere/graph.sqlite', 'SQLITE:/nowhere/graph.sqlite']) {
      await expect(openStore(url, { mode: 'read' })).rejects.toMatchObject({
        code: 'STORE_MISSING',
        details: { path: '/nowhere/graph.sqlite' },
      });
    }
  });
});

describe('the place where a store is unless told', () => {
  test.each([
    ['linux', {}, '/home/ada', 'sqlite:/home/ada/.local/share/recalling/graph.sqlite'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/home/ada', 'sqlite:/data/recalling/graph.sqlite'],
    ['linux', { XDG_DATA_HOME: 'data' }, '/home/ada', 'sqlite:/home/ada/.local/share/recalling/graph.sqlite'],
    ['freebsd', {}, '/home/ada', 'sqlite:/home/ada/.local/share/recalling/graph.sqlite'],
    ['darwin', {}, '/Users/ada', 'sqlite:/Users/ada/Library/Application Support/recalling/graph.sqlite'],
    ['win32', { LOCALAPPDATA: 'D:\\Data' }, 'C:\\Users\\ada', 'sqlite:D:\\Data\\recalling\\Data\\graph.sqlite'],
    ['win32', {}, 'C:\\Users\\ada', 'sqlite:C:\\Users\\ada\\AppData\\Local\\recalling\\Data\\graph.sqlite'],
  ] as const)('on %s with %j', (platform, env, home, url) => {
    expect(defaultStoreUrl(env, platform, home)).toBe(url);
  });
});
