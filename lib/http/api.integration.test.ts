import { beforeAll, describe, expect, it, vi } from "vitest";
import { GET as getLive } from "@/app/api/health/live/route";
import { GET as getReady } from "@/app/api/health/ready/route";
import { GET as getAssets } from "@/app/api/v1/assets/route";
import { GET as getImport } from "@/app/api/v1/imports/[id]/route";
import { POST as postImport, PUT as putImport } from "@/app/api/v1/imports/route";
import { GET as getPosture, HEAD as headPosture } from "@/app/api/v1/posture/route";
import { openDatabase } from "@/lib/db/database";
import { testDatabase } from "@/lib/db/testing/test-database";
import type { Scope } from "@/lib/services/context";
import { systemCtx } from "@/lib/services/context";
import { createToken } from "@/lib/services/tokens/create-token";
import { revokeToken } from "@/lib/services/tokens/revoke-token";
import { startAppWorker } from "@/lib/services/worker";
import type { Handler } from "./endpoint";
import { errorBody, ready } from "./schemas/error";
import { importAnswer } from "./schemas/imports";
import { assetPage, posture } from "./schemas/report";

const CSV =
  "kind,name,host,criticality\nvm,web-1,esx-1,3\ncontainer_host,node-1,,\ncontainer,shop,node-1,5\ncontainer,cart,node-1,4\n";
const BAD = "kind,name,host,criticality\nvm,web-1,esx-1,9\n";

let read = "";
let both = "";
let importOnly = "";
let revoked = "";

interface Given {
  readonly token?: string;
  readonly authorization?: string;
  readonly headers?: Record<string, string>;
  readonly method?: string;
  readonly body?: BodyInit;
  readonly id?: string;
}

async function call(
  handler: Handler,
  path: string,
  { token, authorization, headers = {}, method = "GET", body, id }: Given = {},
) {
  const shown = authorization ?? (token === undefined ? undefined : `Bearer ${token}`);
  const request = new Request(`http://127.0.0.1:3000${path}`, {
    method,
    headers: { ...headers, ...(shown === undefined ? {} : { authorization: shown }) },
    ...(body === undefined ? {} : { body, duplex: "half" }),
  } as RequestInit);
  const response = await handler(request, { params: Promise.resolve(id === undefined ? {} : { id }) });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? null : (JSON.parse(text) as unknown),
  };
}

const send = (query: string, body: BodyInit, given: Given = {}) =>
  call(postImport, `/api/v1/imports${query}`, {
    token: both,
    method: "POST",
    headers: { "content-type": "text/csv" },
    body,
    ...given,
  });

beforeAll(async () => {
  const { appUrl } = await testDatabase();
  process.env["PARTYWALL_DATABASE_URL"] = appUrl;
  const db = openDatabase(appUrl);
  globalThis.partywallDatabase = db;
  const ctx = systemCtx(db, "test", new Date());
  const make = async (scopes: Scope[]) => {
    const made = await createToken({ ctx, input: { name: "test", scopes } });
    if (!made.ok) throw new Error(made.failure.code);
    return made.value;
  };
  read = (await make(["read"])).token;
  both = (await make(["read", "import"])).token;
  importOnly = (await make(["import"])).token;
  const gone = await make(["read"]);
  revoked = gone.token;
  await revokeToken({ ctx, input: { id: gone.view.id } });
  const worker = await startAppWorker({ url: appUrl, log: () => undefined });
  return async () => {
    await worker.stop();
    await db.close();
    globalThis.partywallDatabase = undefined;
  };
});

describe("before anything was imported", () => {
  it("has no figures, and says so", async () => {
    for (const [handler, path] of [
      [getPosture, "posture"],
      [getAssets, "assets"],
    ] as const) {
      const answer = await call(handler, `/api/v1/${path}`, { token: read });
      expect(answer.status).toBe(404);
      expect(errorBody.parse(answer.body).error.code).toBe("nothing-imported");
    }
  });
});

describe("an import over the API", () => {
  it("is examined, then written, and is no change the second time", async () => {
    const dry = await send("?dryRun=true&wait=true", CSV);
    expect(dry.status).toBe(200);
    const examined = importAnswer.strict().parse(dry.body);
    expect(examined).toMatchObject({
      state: "dry_run",
      counts: { new: 4, changed: 0, missing: 0, unchanged: 0, errors: 0 },
    });
    const first = await send("?wait=true", CSV);
    expect(importAnswer.parse(first.body)).toMatchObject({ state: "committed", counts: { new: 4 } });
    const { id } = importAnswer.parse(first.body);
    expect(first.headers.get("location")).toBe(`/api/v1/imports/${id}`);
    const again = await call(getImport, `/api/v1/imports/${id}`, { token: importOnly, id });
    expect(importAnswer.parse(again.body)).toMatchObject({ id, state: "committed" });
    const second = await send("?wait=true", CSV);
    expect(importAnswer.parse(second.body).counts).toMatchObject({ new: 0, changed: 0, missing: 0, unchanged: 4 });
  });

  it("names every error with row, column and value, in the caller's language, and writes nothing", async () => {
    const answer = await send("?wait=true", BAD, { headers: { "content-type": "text/csv", "accept-language": "de" } });
    expect(answer.status).toBe(200);
    const found = importAnswer.parse(answer.body);
    expect(found).toMatchObject({ state: "failed", counts: { errors: 1 } });
    expect(found.issues[0]).toMatchObject({ severity: "error", row: 2, column: "criticality", value: "9" });
    expect(found.issues[0]?.message).toContain("„9“");
  });

  it("answers at once unless told to wait", async () => {
    const answer = await send("?dryRun=true", `${CSV}vm,new,,\n`);
    expect(answer.status).toBe(202);
    expect(importAnswer.parse(answer.body).state).toMatch(/received|parsed|dry_run/);
  });

  it("refuses what it cannot take", async () => {
    const codes = async (query: string, body: BodyInit, given: Given) => {
      const answer = await send(query, body, given);
      return [answer.status, errorBody.parse(answer.body).error.code];
    };
    const type = { "content-type": "text/csv" };
    expect(await codes("", CSV, { headers: { "content-type": "multipart/form-data" } })).toEqual([
      415,
      "unsupported-media-type",
    ]);
    expect(await codes("", CSV, { headers: { ...type, "content-encoding": "gzip" } })).toEqual([
      415,
      "unsupported-encoding",
    ]);
    expect(await codes("", CSV, { headers: { ...type, "content-length": "2000000000" } })).toEqual([413, "too-large"]);
    expect(await codes("", "", { headers: type })).toEqual([400, "empty-body"]);
    expect(await codes("?dryRun=perhaps", CSV, {})).toEqual([400, "invalid-query"]);
    expect(await codes("?wait=true&wait=true", CSV, {})).toEqual([400, "invalid-query"]);
    vi.stubEnv("PARTYWALL_UPLOAD_LIMIT_MB", "1");
    expect(await codes("", CSV + "x".repeat(1_000_000), { headers: type })).toEqual([413, "too-large"]);
    vi.unstubAllEnvs();
    expect(await codes("?source=a%00b", CSV, {})).toEqual([400, "invalid-query"]);
    expect(await codes("?evil=1", CSV, {})).toEqual([400, "invalid-query"]);
    expect(await codes("", CSV, { token: read })).toEqual([403, "insufficient-scope"]);
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
    expect(await codes("", broken, {})).toEqual([400, "broken-body"]);
  });
});

describe("figures over the API", () => {
  it("are the report's, page by page", async () => {
    const fleets = await call(getPosture, "/api/v1/posture", { token: read });
    expect(fleets.status).toBe(200);
    expect(posture.strict().parse(fleets.body).fleets["container"]?.assets).toBe(2);
    const seen: string[] = [];
    for (let path: string | null = "/api/v1/assets?limit=3"; path !== null; ) {
      const page = await call(getAssets, path, { token: read });
      const { assets, total } = assetPage.strict().parse(page.body);
      expect(total).toBe(4);
      seen.push(...assets.map((asset) => asset.id));
      path = /<([^>]+)>; rel="next"/.exec(page.headers.get("link") ?? "")?.[1] ?? null;
    }
    expect(new Set(seen).size).toBe(4);
    const some = await call(getAssets, "/api/v1/assets?kind=vm&kind=container_host", { token: read });
    expect(
      assetPage
        .parse(some.body)
        .assets.map((asset) => asset.kind)
        .sort(),
    ).toEqual(["container_host", "vm"]);
  });

  it("are kept by nobody, and need a GET", async () => {
    const head = await call(headPosture, "/api/v1/posture", { token: read, method: "HEAD" });
    expect([head.status, head.body]).toEqual([200, null]);
    expect(head.headers.get("cache-control")).toBe("no-store");
    expect(head.headers.get("x-content-type-options")).toBe("nosniff");
    const put = await call(putImport, "/api/v1/imports", { method: "PUT" });
    expect([put.status, put.headers.get("allow")]).toEqual([405, "POST, OPTIONS"]);
  });
});

describe("who may ask", () => {
  it("gives unknown, mistyped, revoked and oversized tokens one answer", async () => {
    const answers = await Promise.all(
      [
        `Bearer pw_${"a".repeat(36)}`,
        `Bearer ${read.slice(0, -1)}`,
        `Bearer ${revoked}`,
        `Bearer ${"x".repeat(20_000)}`,
        "Bearer null",
        `Bearer ${read} ${read}`,
        `Basic ${read}`,
      ].map((authorization) => call(getPosture, "/api/v1/posture", { authorization })),
    );
    for (const answer of answers) {
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual(answers[0]?.body);
      expect(answer.headers.get("www-authenticate")).toContain('error="invalid_token"');
    }
  });

  it("reads the scheme without regard to case, and no token from the address", async () => {
    expect((await call(getPosture, "/api/v1/posture", { authorization: `bearer ${read}` })).status).toBe(200);
    const asked = await call(getPosture, `/api/v1/posture?access_token=${read}`);
    expect([asked.status, errorBody.parse(asked.body).error.code]).toEqual([401, "unauthenticated"]);
  });

  it.each(["../../etc/passwd", "\0", "null", "", "%00", "1", "'; drop table import; --"])(
    "finds nothing under the id %j",
    async (id) => {
      const answer = await call(getImport, "/api/v1/imports/x", { token: read, id });
      expect([answer.status, errorBody.parse(answer.body).error.code]).toEqual([404, "not-found"]);
    },
  );
});

describe("health", () => {
  it("is live and ready", async () => {
    expect((await call(getLive, "/api/health/live")).status).toBe(200);
    const answer = await call(getReady, "/api/health/ready");
    expect(ready.parse(answer.body)).toEqual({ status: "ready", failing: null });
    expect(answer.status).toBe(200);
  });

  it("stays live and is not ready while the database is out of reach", async () => {
    const working = globalThis.partywallDatabase;
    const gone = openDatabase("postgresql://nobody@127.0.0.1:1/nothing");
    globalThis.partywallDatabase = gone;
    try {
      expect((await call(getLive, "/api/health/live")).status).toBe(200);
      const answer = await call(getReady, "/api/health/ready");
      expect([answer.status, ready.parse(answer.body).failing]).toEqual([503, "database"]);
      const figures = await call(getPosture, "/api/v1/posture", { token: read });
      expect([figures.status, errorBody.parse(figures.body).error.code]).toEqual([503, "unavailable"]);
      expect(Number(figures.headers.get("retry-after"))).toBeGreaterThan(0);
    } finally {
      globalThis.partywallDatabase = working;
      await gone.close();
    }
  });
});
