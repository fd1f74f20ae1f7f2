import { describe, expect, test } from '@jest/globals';
import { loadRegistry } from '../../src/registry/load.js';

const registry = loadRegistry();
const keys = (text: string) => registry.findBodies(text).flatMap((match) => match.records.map((body) => body.key));

describe('what the registry knows', () => {
  test.each([
    ['CTED', 'CTC', 'S/RES/1535(2004)'],
    ['CTC', 'Security Council', 'S/RES/1373(2001)'],
    ['1540 Committee', 'Security Council', 'S/RES/1540(2004)'],
    ['1267/1989/2253 Committee', 'Security Council', 'S/RES/1267(1999)'],
    ['Analytical Support and Sanctions Monitoring Team', '1267/1989/2253 Committee', 'S/RES/1526(2004)'],
    ['SRSG-SVC', 'Secretary-General', 'S/RES/1888(2009)'],
    ['UNMISS', 'Security Council', 'S/RES/1996(2011)'],
    ['ICTY', 'Security Council', 'S/RES/827(1993)'],
  ])('%s is part of %s, established by %s', (key, parent, instrument) => {
    const body = registry.bodies.get(key);
    expect(body?.parent?.body).toBe(parent);
    expect(body?.establishedBy.map((e) => e.instrument)).toEqual([instrument]);
    expect(registry.bodiesEstablishedBy(instrument).map((b) => b.key)).toContain(key);
  });

  test.each([
    ['UNODC', 'UNODC'],
    ['un office on drugs and crime', 'UNODC'],
    ['the Counter Terrorism Committee', 'CTC'],
    ['Libyan Arab Jamahiriya', 'Libya'],
    ['drc', 'Democratic Republic of the Congo'],
    ['Committee established pursuant to resolution 1533 (2004)', '1533 Committee'],
    ['the Committee', undefined],
  ])('%s is %s', (name, key) => expect(registry.bodiesNamed(name)[0]?.key).toBe(key));

  test('bodies in a text, in order', () => {
    expect(
      keys(
        'Requests UNODC and UN-Women, in cooperation with INTERPOL’s secretariat, the Government of the Sudan and all Member States, to inform the Security Council Committee established pursuant to resolution 1591 (2005) concerning the Sudan',
      ),
    ).toEqual(['UNODC', 'UN-Women', 'INTERPOL', 'Government of Sudan', 'Member States', '1591 Committee']);
  });

  test.each(['a focal point for each port', 'the turkey farms', 'a mission of three experts'])(
    'no body in “%s”',
    (text) => expect(keys(text)).toEqual([]),
  );

  test('a name of "UN" and a word counts only as printed', () => {
    expect(keys('UN Women and UN women')).toEqual(['UN-Women', 'United Nations', 'women']);
  });

  test('what supplements, amends and answers what', () => {
    const relations = (key: string) => registry.instruments.get(key)?.relations.map((r) => [r.kind, r.target]);
    expect(
      relations('protocol-to-prevent-suppress-and-punish-trafficking-in-persons-especially-women-and-children'),
    ).toContainEqual(['SUPPLEMENTS', 'united-nations-convention-against-transnational-organized-crime']);
    expect(relations('protocol-amending-the-single-convention-on-narcotic-drugs')).toContainEqual([
      'AMENDS',
      'single-convention-on-narcotic-drugs',
    ]);
    expect(relations('S/2016/949')).toContainEqual(['REQUESTED_BY', 'S/PRST/2015/25']);
  });

  test('classes with their members', () => {
    const [match] = registry.findClasses('all its resolutions on children and armed conflict');
    expect(match?.records[0]?.members).toContain('S/RES/1612(2005)');
  });

  test('every fact has a source', () => {
    for (const record of [...registry.bodies.values(), ...registry.instruments.values(), ...registry.classes.values()])
      expect(record.source).not.toBe('');
  });
});
