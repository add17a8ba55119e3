import { beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "@/lib/db/database";
import { testDatabase } from "@/lib/db/testing/test-database";
import { type Ctx, systemCtx } from "../context";
import { listImports } from "../imports/list-imports";
import { value } from "../testing/values";
import { createToken } from "./create-token";
import { listTokens } from "./list-tokens";
import { revokeToken } from "./revoke-token";
import { verifyToken } from "./verify-token";

const NOW = new Date("2026-11-24T12:00:00Z");
const INVALID = { ok: false, failure: { code: "invalid-token" } };
let db: Database;
let ctx: Ctx;

beforeAll(async () => {
  db = openDatabase((await testDatabase()).appUrl);
  ctx = systemCtx(db, "test", NOW);
  return () => db.close();
});

const verify = (token: string, now = NOW) => verifyToken({ db, token, source: "192.0.2.1", now });

describe("a token", () => {
  it("is shown once, kept as a hash, and opens what its scopes say", async () => {
    const { token, view } = value(
      await createToken({ ctx, input: { name: "ci", scopes: ["read"], expiresInDays: 30 } }),
    );
    expect(token).toMatch(/^pw_[0-9A-Za-z]{36}$/);
    expect(JSON.stringify(value(await listTokens({ ctx })))).not.toContain(token);
    const bearer = value(await verify(token));
    expect(bearer).toMatchObject({ actor: { kind: "token", id: view.id, name: "ci" }, scopes: ["read"] });
    expect((await listImports({ ctx: bearer, input: { page: 1, pageSize: 1 } })).ok).toBe(true);
    expect(await listTokens({ ctx: bearer })).toMatchObject({ ok: false, failure: { code: "forbidden" } });
  });

  it("writes its last use at most once a minute", async () => {
    const { token } = value(await createToken({ ctx, input: { name: "poll", scopes: ["read"] } }));
    const lastUse = async () => value(await listTokens({ ctx })).find((one) => one.name === "poll")?.lastUsedAt;
    for (const seconds of [0, 59]) value(await verify(token, new Date(NOW.getTime() + seconds * 1000)));
    expect(await lastUse()).toBe("2026-11-24T12:00:00.000Z");
    value(await verify(token, new Date(NOW.getTime() + 60_000)));
    expect(await lastUse()).toBe("2026-11-24T12:01:00.000Z");
  });

  it("is refused alike when unknown, mistyped, expired or revoked", async () => {
    const { token, view } = value(
      await createToken({ ctx, input: { name: "old", scopes: ["read"], expiresInDays: 1 } }),
    );
    expect(await verify(token, new Date(NOW.getTime() + 86_400_000))).toEqual(INVALID);
    expect(await verify(`${token.slice(0, -1)}${token.endsWith("0") ? "1" : "0"}`)).toEqual(INVALID);
    for (const guess of ["", "pw_", ":token", "null", token.toUpperCase(), `${token}\0`]) {
      expect(await verify(guess)).toEqual(INVALID);
    }
    value(await revokeToken({ ctx, input: { id: view.id } }));
    expect(await verify(token)).toEqual(INVALID);
  });

  it("needs a name and a scope that exists", async () => {
    expect(await createToken({ ctx, input: { name: " ", scopes: ["read"] } })).toMatchObject({
      failure: { code: "invalid-input" },
    });
    expect(await createToken({ ctx, input: { name: "x", scopes: [] } })).toMatchObject({
      failure: { code: "invalid-input" },
    });
  });
});
