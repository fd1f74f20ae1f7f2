import type { RegistryGraph } from '../../graph/graph.js';
import { bodyOfKey, instrumentOfKey } from '../../graph/mention.js';
import type { Connection } from './connection.js';
import type { SharedNodes } from './nodes.js';

const digestOfRegistry = `SELECT value AS digest FROM state WHERE name = 'registry'`;

/** The digest of the registry that is loaded; null where none is. */
export function registryDigest(connection: Connection): string | null {
  return connection.first<{ digest: string }>(digestOfRegistry)?.digest ?? null;
}

/** Puts what this registry states in the place of what another one stated, in one transaction. */
export async function loadRegistry(connection: Connection, nodes: SharedNodes, registry: RegistryGraph): Promise<void> {
  if (registryDigest(connection) === registry.digest) return;
  try {
    await connection.transactionInTurn(() => {
      nodes.refresh();
      replaceInstruments(connection, nodes, registry);
      replaceBodies(connection, nodes, registry);
      connection.script('DELETE FROM relation; DELETE FROM class');
      for (const { from, kind, to, source } of registry.relations) {
        connection.run('INSERT INTO relation (source, kind, target, provenance) VALUES (?1, ?2, ?3, ?4)', [
          from,
          kind,
          to,
          source,
        ]);
      }
      for (const { key, label, members, source } of registry.classes) {
        connection.run('INSERT INTO class (key, label, members, source) VALUES (?1, ?2, ?3, ?4)', [
          key,
          label,
          JSON.stringify(members),
          source,
        ]);
      }
      connection.run(`INSERT OR REPLACE INTO state (name, value) VALUES ('registry', ?1)`, [registry.digest]);
    });
  } catch (error) {
    nodes.forget();
    throw error;
  }
}

function replaceInstruments(connection: Connection, nodes: SharedNodes, { instruments }: RegistryGraph): void {
  const before = connection.all<{ id: number; key: string; digest: string | null }>(
    'SELECT id, key, digest FROM instrument WHERE registered = 1',
  );
  connection.script('UPDATE instrument SET registered = 0 WHERE registered = 1');
  for (const node of instruments) {
    const id = nodes.instrument(node.key);
    connection.run('UPDATE instrument SET registered = 1 WHERE id = ?1', [id]);
    const read = connection.first('SELECT 1 FROM instrument WHERE id = ?1 AND digest IS NOT NULL', [id]);
    if (!read) nodes.writeInstrument(id, node);
  }
  const kept = new Set(instruments.map(({ key }) => key));
  const gone = before.filter(({ key, digest }) => digest === null && !kept.has(key));
  for (const { id, key } of gone) nodes.writeInstrument(id, instrumentOfKey(key));
  nodes.collectInstruments(gone.map(({ id }) => id));
  nodes.retellKinds(gone.map(({ id }) => id));
}

function replaceBodies(connection: Connection, nodes: SharedNodes, { bodies }: RegistryGraph): void {
  const before = connection.all<{ id: number; key: string }>('SELECT id, key FROM body WHERE in_registry = 1');
  connection.script('UPDATE body SET in_registry = 0 WHERE in_registry = 1');
  for (const node of bodies) {
    const id = nodes.body(node.key);
    connection.run('UPDATE body SET in_registry = 1 WHERE id = ?1', [id]);
    nodes.writeBody(id, node);
  }
  const kept = new Set(bodies.map(({ key }) => key));
  const gone = before.filter(({ key }) => !kept.has(key));
  for (const { id, key } of gone) nodes.writeBody(id, bodyOfKey(key));
  nodes.collectBodies(gone.map(({ id }) => id));
}
