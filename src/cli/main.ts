import { Command, InvalidArgumentError, Option } from 'commander';
import { RequestError } from '../errors.js';
import { defaultStoreUrl } from '../store/location.js';
import { type OpenOptions, openStore } from '../store/open.js';
import type { Store } from '../store/store.js';
import { readerVersion } from '../version.js';
import { formats, seedNames } from './choices.js';
import { exitCodes, exitOf } from './exit.js';
import { type Surroundings, write } from './surroundings.js';

/**
 * The command line: what was typed after `recalling`, to an exit code. Results go to stdout, messages to stderr, and no error escapes.
 * Each command's code is loaded only when it is called, so that a short question starts fast.
 */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  let code: number = exitCodes.done;
  const program = programFor(surroundings, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    const exit = exitOf(error);
    if (exit.line !== null) await write(surroundings.stderr, `recalling: ${exit.line}\n`);
    return exit.code;
  }
}

function programFor(surroundings: Surroundings, done: (code: number) => void): Command {
  const { env, stdout, stderr } = surroundings;
  const program = new Command('recalling')
    .description(
      'Reads resolutions and presidential statements of the United Nations Security Council and answers questions about them.',
    )
    .version(readerVersion, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .exitOverride()
    .showHelpAfterError('(recalling --help lists what can be asked)');
  program.addHelpText(
    'after',
    '\nExit codes: 0 done, 1 something in the input was bad, 2 wrong usage, 3 the surroundings refuse, 130 interrupted.\n',
  );

  program
    .command('read')
    .description('Read instruments and print what was understood.')
    .argument('<files...>', 'files, directories or globs; - for standard input')
    .addOption(
      new Option('--format <format>', 'json: one object a file; ndjson: one a line; text: a paragraph a line')
        .choices([...formats])
        .default('json'),
    )
    .option('--explain <label>', 'tell for one paragraph which rule made each clause, reference and task')
    .action(async (files: string[], options) => {
      const { readFiles } = await import('./read.js');
      done(await readFiles(files, options, surroundings));
    });

  program
    .command('load')
    .description(
      'Read instruments into the store; without files, what comes in the box: resolution 2331 and the facts of the whole Council.',
    )
    .argument('[files...]', 'files, directories or globs; - for standard input')
    .addOption(storeOption(env))
    .addOption(seedOption('council'))
    .action(async (files: string[], options) => {
      const { loadFiles } = await import('./load.js');
      await withStore(options.store, 'write', surroundings, async (store) =>
        done(await loadFiles(files, options, store, surroundings)),
      );
    });

  program
    .command('serve', { isDefault: false })
    .description('Bring the store up to date with what comes in the box and serve GraphQL.')
    .addOption(storeOption(env))
    .addOption(seedOption('council'))
    .addOption(
      new Option('--port <number>', 'port to listen on; 0 takes a free one')
        .default(env['PORT'] ?? '4000', 'PORT where that is set, else 4000')
        .argParser(portOf),
    )
    .option('--host <address>', 'address to listen on', 'localhost')
    .action(async (options, command: Command) => {
      const { serve } = await import('./serve.js');
      const port = portTold(options.port, command);
      await withStore(options.store, 'write', surroundings, async (store) =>
        done(await serve({ ...options, port }, store, surroundings)),
      );
    });

  program
    .command('query')
    .description('Answer a GraphQL question from the store.')
    .argument('<graphql>', 'the question; - for standard input')
    .option('--variables <json>', 'values for the question’s variables, as a JSON object')
    .addOption(storeOption(env))
    .action(async (text: string, options) => {
      const { query } = await import('./query.js');
      await withStore(options.store, 'read', surroundings, async (store) =>
        done(await query(text, options, store, surroundings)),
      );
    });

  program
    .command('registry')
    .description('Tell what the registry of bodies lacks.')
    .requiredOption(
      '--unregistered <files...>',
      'list the bodies that these files name and the registry lacks, most often named first',
    )
    .action(async (options) => {
      const { listUnregistered } = await import('./registry.js');
      done(await listUnregistered(options.unregistered, surroundings));
    });

  for (const command of program.commands) command.exitOverride().configureOutput(program.configureOutput());
  return program;
}

function storeOption(env: Surroundings['env']): Option {
  return new Option(
    '--store <url>',
    'where the graph is: sqlite:PATH, neo4j://HOST, neo4j+s://HOST or bolt://HOST',
  ).default(env['NEO4J_URI'] || undefined, 'a file where programs keep their data, or NEO4J_URI where that is set');
}

function seedOption(preset: string): Option {
  return new Option(
    '--seed <name>',
    'what to load of what comes in the box: resolution 2331 and the facts of the whole Council, 2331 alone, or none',
  )
    .choices([...seedNames])
    .default(preset);
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text.trim()) && port <= 65535) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}

/** The port that an option gave, or that the surroundings gave as text. */
function portTold(port: number | string, command: Command): number {
  if (typeof port === 'number') return port;
  try {
    return portOf(port);
  } catch (error) {
    return command.error(
      `error: option '--port <number>' value '${port}' from env 'PORT' is invalid. ${(error as Error).message}`,
      {
        exitCode: 2,
      },
    );
  }
}

async function withStore(
  url: string | undefined,
  mode: 'read' | 'write',
  { env, platform }: Surroundings,
  use: (store: Store) => Promise<void>,
): Promise<void> {
  if (url?.trim() === '')
    throw new RequestError(
      'STORE_URL_INVALID',
      '--store is empty. Give sqlite:PATH, neo4j://HOST, neo4j+s://HOST or bolt://HOST.',
    );
  const neo4j: OpenOptions['neo4j'] = {
    username: env['NEO4J_USERNAME'],
    password: env['NEO4J_PASSWORD'],
    database: env['NEO4J_DATABASE'],
  };
  const store = await openStore(url ?? defaultStoreUrl(env, platform), { mode, neo4j });
  try {
    await use(store);
  } finally {
    await store.close();
  }
}
