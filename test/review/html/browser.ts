import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

/** Debian's browser. */
const CHROMIUM = '/usr/bin/chromium';

/** Tests of the page as a reader has it: run where there is a browser, skipped by name elsewhere. */
export const testInBrowser = existsSync(CHROMIUM) ? test : test.skip;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What the reader's screen is. */
export interface Screen {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** A browser with a profile of its own, which goes with it. */
export class Reader {
  private constructor(
    readonly context: BrowserContext,
    private readonly profile: string,
  ) {}

  static async open({ width, colorScheme }: Screen): Promise<Reader> {
    const profile = mkdtempSync(join(tmpdir(), 'cdk8s-spiderpool-browser-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: CHROMIUM,
      headless: true,
      args: FLAGS,
      viewport: { width, height: 900 },
      colorScheme,
    });
    return new Reader(context, profile);
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}
