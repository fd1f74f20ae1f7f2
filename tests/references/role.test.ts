import { describe, expect, test } from '@jest/globals';
import { namesBody } from '../../src/references/role.js';
import { wordsIn } from '../../src/text/words.js';

const names = (text: string): boolean => namesBody(text, wordsIn(text), text.search(/resolutions? \d/));

describe('numbers that only name a body', () => {
  test.each([
    'the Committee established pursuant to resolutions 9101 (1999) and 9102 (1999)',
    'the Committee pursuant to resolution 9101 (1999)',
    'the Panel of Experts appointed pursuant to paragraph 7 of resolution 9101 (1999)',
    'the Committee established by paragraph 24 of resolution 9101 (1999)',
    'the Team of Experts on Ports established pursuant to resolution 9101',
    'the Harbour Mission (UNHM), established by its resolution 9101 (1999)',
    'the Committee, within its mandate, established pursuant to resolution 9101 (1999)',
    'the list created pursuant to resolutions 9101 (1999)',
    'the reporting arrangements on ports established pursuant to resolution 9101 (1999)',
    'the Tribunal set up under Security Council resolution 9101 (1999)',
  ])('%s', (text) => expect(names(text)).toBe(true));

  test.each([
    'the measures imposed by resolution 9101 (1999)',
    'the arms embargo established by resolution 9101 (1999)',
    'the exemptions set out in resolution 9101 (1999)',
    'the mandate of the Panel, as established in resolution 9101 (1999)',
    'the Secretary-General’s report submitted pursuant to resolution 9101 (1999)',
    'in accordance with resolution 9101 (1999)',
    'Recalling its resolutions 9101 (1999)',
    'the mandate of the Mission, extended by resolution 9101 (1999)',
  ])('%s', (text) => expect(names(text)).toBe(false));
});
