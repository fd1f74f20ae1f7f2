import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/**
 * The URL of the store in the place where programs keep their data: `~/.local/share/recalling` (or `XDG_DATA_HOME`) on Linux,
 * `~/Library/Application Support/recalling` on macOS, `%LOCALAPPDATA%\recalling\Data` on Windows. A function of what it is given:
 * env-paths knows the same places but reads the environment by itself, when it is imported.
 */
export function defaultStoreUrl(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string = homedir(),
): string {
  return `sqlite:${defaultPath(env, platform, home)}`;
}

const file = 'graph.sqlite';

function defaultPath(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  switch (platform) {
    case 'win32':
      return win32.join(env['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local'), 'recalling', 'Data', file);
    case 'darwin':
      return posix.join(home, 'Library', 'Application Support', 'recalling', file);
    default: {
      // The base directory specification: a relative path is to be ignored.
      const data = env['XDG_DATA_HOME'];
      return posix.join(data && posix.isAbsolute(data) ? data : posix.join(home, '.local', 'share'), 'recalling', file);
    }
  }
}
