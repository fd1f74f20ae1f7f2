import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { createServer, stopServer } from '../../src/server.js';
import { smallWorld } from '../api/small.js';

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = browsers.find((path) => existsSync(path));
const inBrowser = executablePath ? test : test.skip;

inBrowser(
  'in a browser, the explorer asks and shows the answer, and nothing comes from elsewhere',
  async () => {
    const world = await smallWorld();
    const server = createServer(world.store, { registry: world.registry });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) complaints.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));

      await page.goto(`${origin}/graphql`);
      await page.waitForSelector('.graphiql-execute-button');
      expect(await page.locator('.graphiql-tab').allInnerTexts()).toEqual(['WhoMustDoWhat', 'WhatItRestsOn']);

      await page.goto(`${origin}/graphql?query=${encodeURIComponent('{ instrument(symbol: "101") { title } }')}`);
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.result-window').getByText('On the quiet frontier').waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await stopServer(server);
      await world.close();
    }
  },
  60_000,
);

if (!executablePath) console.warn(`No browser at ${browsers.join(', ')}: the explorer is not tried in one.`);
