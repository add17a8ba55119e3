import { expect, test } from "./fixtures";

/** At most 200 KB gzip of JavaScript before anybody scrolls. */
const MOST_BYTES = 200_000;

test("the dashboard's first load asks for at most 200 KB of JavaScript", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  await network.send("Network.setCacheDisabled", { cacheDisabled: true });
  const scripts = new Map<string, number>();
  network.on("Network.responseReceived", ({ requestId, response }) => {
    if (new URL(response.url).pathname.endsWith(".js")) scripts.set(requestId, 0);
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scripts.set(requestId, encodedDataLength);
  });
  await page.goto("/", { waitUntil: "networkidle" });
  expect(scripts.size).toBeGreaterThan(0);
  const bytes = [...scripts.values()].reduce((sum, each) => sum + each, 0);
  test.info().annotations.push({ type: "bytes of JavaScript", description: String(bytes) });
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  await context.close();
});
