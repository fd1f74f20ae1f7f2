import { readFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');

test('the README quotes the Cypher questions that are tested', () => {
  const questions = JSON.parse(readFileSync('tests/store/neo4j/questions.json', 'utf8')) as {
    question: string;
    cypher: string;
  }[];
  expect(questions).toHaveLength(10);
  for (const { question, cypher } of questions) {
    expect(readme).toContain(question);
    expect(readme).toContain(cypher);
  }
});

test('every script and file that the README and CONTRIBUTING name is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const text of [readme, readFileSync('CONTRIBUTING.md', 'utf8')]) {
    for (const [, name] of text.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
  }
});
