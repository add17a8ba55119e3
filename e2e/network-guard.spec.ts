import { expect, test } from "@playwright/test";
import { appUrl } from "./fixtures";
import { guardNetwork, isForeign } from "./harness/foreign-requests";

test.describe("the guard over the pages' requests", () => {
  test("notes and refuses a picture from elsewhere", async ({ context, page }) => {
    const foreign = await guardNetwork(context, appUrl());
    await page.setContent('<img src="https://elsewhere.example/picture.png" alt="">');
    await expect.poll(() => foreign).toEqual(["https://elsewhere.example/picture.png"]);
  });

  test("tells the app's own addresses from all others", () => {
    const home = "http://127.0.0.1:3000";
    const foreign = [
      "http://127.0.0.1:3001/a",
      "http://localhost:3000/a",
      "https://127.0.0.1:3000/",
      "ws://a.example/",
    ];
    expect(foreign.filter((address) => !isForeign(address, home))).toEqual([]);
    const own = [
      "http://127.0.0.1:3000/a",
      "ws://127.0.0.1:3000/a",
      "data:text/plain,a",
      "blob:http://127.0.0.1:3000/x",
    ];
    expect(own.filter((address) => isForeign(address, home))).toEqual([]);
  });
});
