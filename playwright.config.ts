import { defineConfig, devices } from "@playwright/test";
import { findChromium, launchArguments } from "./bin/test/chromium.mjs";

const executablePath = findChromium();

/** Journeys through the built app in a real browser: one server for the run, started as `npm start` does. */
export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  globalSetup: "./e2e/harness/global-setup.ts",
  globalTimeout: 14 * 60_000,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  workers: 1,
  reporter: "list",
  use: { trace: "retain-on-failure", locale: "en-GB", timezoneId: "Europe/Berlin" },
  projects: [
    {
      name: "chromium",
      use: {
        ...devices["Desktop Chrome"],
        launchOptions: {
          args: launchArguments(process.getuid?.() === 0),
          ...(executablePath === undefined ? {} : { executablePath }),
        },
      },
    },
  ],
});
