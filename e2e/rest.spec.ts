import { Validator } from "@seriousme/openapi-schema-validator";
import { errorBody } from "@/lib/http/schemas/error";
import { importAnswer } from "@/lib/http/schemas/imports";
import { assetPage, posture } from "@/lib/http/schemas/report";
import { expect } from "./fixtures";
import { testWithOwnApp } from "./harness/own-app";

const test = testWithOwnApp();

const HEADER = "kind,name,host,owner,criticality,last_patched_at";
const BASE = [
  HEADER,
  "vm,rest-vm,,Team REST,4,2026-02-03",
  "container_host,rest-host,,Team REST,4,2026-02-03",
  "container,rest-a,rest-host,Team REST,5,",
  "container,rest-b,rest-host,,2,",
];
/** One row more, one changed, one gone. */
const NEXT = [...BASE.slice(0, 3), "container,rest-a,rest-host,Team REST,3,", "vm,rest-new,,,,"];
const csv = (lines: readonly string[]) => `${lines.join("\n")}\n`;
const COUNTS = { new: 0, changed: 0, missing: 0, unchanged: 0, errors: 0 };

test.describe("another program over REST", () => {
  test.describe.configure({ mode: "serial" });

  let read = "";
  let both = "";
  const as = (token: string) => ({ authorization: `Bearer ${token}` });
  const file = (lines: readonly string[]) => ({
    headers: { ...as(both), "content-type": "text/csv" },
    data: csv(lines),
  });

  test("gets a token from the command line", async ({ partywall }) => {
    read = (await partywall("token", "create", "--scope", "read")).stdout.trim();
    const made: unknown = JSON.parse((await partywall("token", "create", "--scope", "read,import", "--json")).stdout);
    expect(made).toMatchObject({ token: expect.any(String), scopes: ["read", "import"], revokedAt: null });
    both = (made as { token: string }).token;
    for (const token of [read, both]) expect(token).toMatch(/^pw_[0-9A-Za-z]{36}$/);
  });

  test("is told that there are no figures yet", async ({ request }) => {
    for (const address of ["/api/v1/posture", "/api/v1/assets"]) {
      const answer = await request.get(address, { headers: as(read) });
      expect(answer.status()).toBe(404);
      expect(errorBody.parse(await answer.json()).error.code).toBe("nothing-imported");
    }
  });

  test("lets a file be examined, which writes nothing", async ({ request }) => {
    const answer = await request.post("/api/v1/imports?dryRun=true&wait=true&fileName=rest.csv", file(BASE));
    expect(answer.status()).toBe(200);
    const examined = importAnswer.strict().parse(await answer.json());
    expect(examined).toMatchObject({ state: "dry_run", counts: { ...COUNTS, new: 4 } });
    expect((await request.get("/api/v1/assets", { headers: as(read) })).status()).toBe(404);
  });

  test("imports it, follows it by its id, and changes nothing the second time", async ({ request }) => {
    const started = await request.post("/api/v1/imports?fileName=rest.csv", file(BASE));
    expect(started.status()).toBe(202);
    const { id } = importAnswer.parse(await started.json());
    const address = `/api/v1/imports/${id}`;
    expect(started.headers()["location"]).toBe(address);
    const look = async () => importAnswer.parse(await (await request.get(address, { headers: as(read) })).json());
    await expect.poll(async () => (await look()).state).toBe("committed");
    expect(await look()).toMatchObject({ fileName: "rest.csv", counts: { ...COUNTS, new: 4 }, rowsDone: 4 });
    const again = await request.post("/api/v1/imports?wait=true", file(BASE));
    expect(again.status()).toBe(200);
    expect(importAnswer.parse(await again.json()).counts).toMatchObject({ ...COUNTS, unchanged: 4 });
  });

  test("counts what is new, changed, missing and unchanged", async ({ request }) => {
    const answer = await request.post("/api/v1/imports?wait=true", file(NEXT));
    expect(importAnswer.parse(await answer.json()).counts).toMatchObject({
      ...{ new: 1, changed: 1, missing: 1, unchanged: 2 },
      errors: 0,
    });
  });

  test("is told every error of a file, and nothing of it is written", async ({ request }) => {
    const before = (await (await request.get("/api/v1/assets", { headers: as(read) })).json()) as unknown;
    const bad = [HEADER, "vm,rest-bad,,,9,31.02.2026", "printer,rest-printer,,,,"];
    const answer = await request.post("/api/v1/imports?wait=true", file(bad));
    const { state, counts, issues } = importAnswer.parse(await answer.json());
    expect([state, counts?.errors]).toEqual(["failed", 3]);
    expect(issues.map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, "criticality", "9"],
      [2, "last_patched_at", "31.02.2026"],
      [3, "kind", "printer"],
    ]);
    expect(await (await request.get("/api/v1/assets", { headers: as(read) })).json()).toEqual(before);
  });

  test("reads figures and assets, filtered and page by page", async ({ request }) => {
    const figures = await request.get("/api/v1/posture", { headers: as(read) });
    expect(posture.strict().parse(await figures.json()).fleets["vm"]?.assets).toBe(2);
    const some = await request.get("/api/v1/assets?kind=container&owner=Team+REST", { headers: as(read) });
    const { assets, total } = assetPage.strict().parse(await some.json());
    expect([total, assets.map(({ name }) => name)]).toEqual([1, ["rest-a"]]);
    const first = await request.get("/api/v1/assets?limit=1", { headers: as(read) });
    expect(first.headers()["link"]).toMatch(/^<\/api\/v1\/assets\?.*after=.*>; rel="next"$/);
  });

  test("is refused in words that say why", async ({ request }) => {
    const refused = async (method: string, address: string, headers: Record<string, string>) => {
      const answer = await request.fetch(address, { method, headers });
      const { code, message, documentation } = errorBody.parse(await answer.json()).error;
      expect(message).not.toBe("");
      expect(documentation).toBe(`/docs/errors#${code}`);
      return [answer.status(), code];
    };
    const last = both.endsWith("A") ? "B" : "A";
    expect(await refused("GET", "/api/v1/posture", {})).toEqual([401, "unauthenticated"]);
    expect(await refused("GET", "/api/v1/posture", as(`${both.slice(0, -1)}${last}`))).toEqual([401, "invalid-token"]);
    expect(await refused("POST", "/api/v1/imports", { ...as(read), "content-type": "text/csv" })).toEqual([
      ...[403, "insufficient-scope"],
    ]);
    expect(await refused("GET", "/api/v1/imports", as(both))).toEqual([405, "method-not-allowed"]);
    expect(await refused("DELETE", "/api/v1/posture", as(both))).toEqual([405, "method-not-allowed"]);
    expect(await refused("GET", "/api/v1/nothing", as(both))).toEqual([404, "unknown-route"]);
    expect(await refused("GET", "/api/v1/imports/00000000-0000-4000-8000-000000000000", as(both))).toEqual([
      ...[404, "not-found"],
    ]);
    expect(await refused("GET", "/api/v1/assets?limit=many", as(both))).toEqual([400, "invalid-query"]);
  });

  test("finds each documented address of an error", async ({ page, request }) => {
    const answer = await request.get("/api/v1/posture", { headers: { "accept-language": "de" } });
    const { message, documentation } = errorBody.parse(await answer.json()).error;
    expect(message).toContain("Token");
    await page.goto(documentation);
    await expect(page.locator(`[id="${documentation.split("#")[1]}"]`)).toBeVisible();
  });

  test("finds a description in OpenAPI 3.1 that names what there is", async ({ request }) => {
    const document = (await (await request.get("/api/v1/openapi.json")).json()) as Record<string, unknown>;
    expect(document["openapi"]).toMatch(/^3\.1\./);
    expect(await new Validator().validate(structuredClone(document))).toMatchObject({ valid: true });
    expect(Object.keys(document["paths"] ?? {}).sort()).toEqual([
      "/api/health/live",
      "/api/health/ready",
      "/api/v1/assets",
      "/api/v1/imports",
      "/api/v1/imports/{id}",
      "/api/v1/openapi.json",
      "/api/v1/posture",
    ]);
  });

  test("comes in no more once the token is revoked", async ({ partywall, request }) => {
    const tokens = JSON.parse((await partywall("token", "list", "--json")).stdout) as { id: string; prefix: string }[];
    const id = tokens.find(({ prefix }) => read.startsWith(prefix))?.id ?? "none";
    await partywall("token", "revoke", id);
    expect((await request.get("/api/v1/posture", { headers: as(read) })).status()).toBe(401);
    expect((await request.get("/api/v1/posture", { headers: as(both) })).status()).toBe(200);
  });
});
