import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';

// No container engine is needed for this: both files are read as an engine would read them.

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
}

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');
  const instructions = dockerfile
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  test('is a Dockerfile without anything to complain of', () => {
    expect(validate(dockerfile).map(({ message }) => message)).toEqual([]);
  });

  test('copies what there is and what .dockerignore lets through', () => {
    const letThrough = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const copied = instructions
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
      .flatMap((line) => line.split(/\s+/).slice(1, -1));
    expect([...copied].sort()).toEqual([...letThrough].sort());
    for (const path of copied)
      expect([path, existsSync(new URL(`../../${path}`, import.meta.url))]).toEqual([path, true]);
  });

  test('runs without root, with production packages only, and tells whether it is well', () => {
    const last = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));
    expect(instructions.some((line) => line.includes('npm prune --omit=dev'))).toBe(true);
    expect(last.filter((line) => line.startsWith('USER '))).toEqual(['USER node']);
    expect(last.some((line) => line.startsWith('HEALTHCHECK '))).toBe(true);
    expect(last.some((line) => /^(RUN|COPY) (?!.*--from).*npm/.test(line))).toBe(false);
  });
});

describe('docker-compose.yml', () => {
  const { services, volumes } = parse(read('docker-compose.yml'));

  test('brings Neo4j with a volume, a health check and memory settings', () => {
    const { image, environment, healthcheck, volumes: mounts } = services.neo4j;
    expect(image).toMatch(/^neo4j:5\.26/);
    expect(healthcheck.test[0]).toBe('CMD');
    expect(mounts).toEqual(['neo4j-data:/data']);
    expect(Object.keys(volumes)).toEqual(['neo4j-data']);
    expect(Object.keys(environment).filter((name) => name.includes('memory'))).toHaveLength(3);
  });

  test('brings the API beside it, once Neo4j is well, with the same password', () => {
    const { build, environment, depends_on } = services.api;
    expect(build).toBe('.');
    expect(depends_on.neo4j.condition).toBe('service_healthy');
    expect(environment.NEO4J_URI).toBe('bolt://neo4j:7687');
    expect(services.neo4j.environment.NEO4J_AUTH).toBe(`neo4j/${environment.NEO4J_PASSWORD}`);
  });

  test('opens ports to this machine only', () => {
    const ports = [...services.neo4j.ports, ...services.api.ports];
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});
