import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { Handler } from "@/lib/http/endpoint";
import { METHODS } from "@/lib/http/route";

/** What answers without a token, on purpose. Whoever adds to this list says why. */
const PUBLIC: Readonly<Record<string, string>> = {
  "app/api/health/live/route.ts": "a supervisor holds no token",
  "app/api/health/ready/route.ts": "a load balancer holds no token",
  "app/api/v1/openapi.json/route.ts": "says what is in the source anyway",
  "app/api/[...path]/route.ts": "there is nothing behind it",
};

const FILES = readdirRoutes();

function readdirRoutes(): string[] {
  return readdirSync("app/api", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("route.ts"))
    .map((path) => `app/api/${path.replaceAll("\\", "/")}`)
    .sort();
}

const HOSTILE: readonly Readonly<Record<string, string>>[] = [
  {},
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  { origin: "null" },
  { origin: "https://elsewhere.example" },
  { cookie: "partywall-session=admin", host: "127.0.0.1:3000" },
  { "x-forwarded-for": "127.0.0.1", "x-forwarded-host": "localhost" },
  { authorization: "Basic YWRtaW46YWRtaW4=" },
  { authorization: "Bearer pw_" },
  { authorization: `Bearer pw_${"a".repeat(36)}` },
  { authorization: `Bearer ${"pw_".repeat(10_000)}` },
];

describe.each(FILES)("%s", (file) => {
  it("asks for a token, or is public on purpose", async () => {
    const module: Record<string, unknown> = await import(pathToFileURL(file).href);
    const source = readFileSync(file, "utf8");
    for (const method of METHODS) {
      const handler = module[method] as Handler | undefined;
      expect(handler, `${method} answers by itself`).toBeTypeOf("function");
      if (handler === undefined || Object.hasOwn(PUBLIC, file)) continue;
      for (const headers of HOSTILE) {
        const request = new Request(`http://127.0.0.1:3000/${file}`, { method, headers });
        const { status } = await handler(request, { params: Promise.resolve({ id: "1" }) });
        expect(
          [401, 405, ...(method === "OPTIONS" ? [204] : [])],
          `${method} ${JSON.stringify(headers).slice(0, 80)}`,
        ).toContain(status);
      }
    }
    expect(source).toContain('dynamic = "force-dynamic"');
  });
});

it("finds the routes", () => {
  expect(FILES.length).toBeGreaterThanOrEqual(7);
  for (const file of Object.keys(PUBLIC)) expect(FILES).toContain(file);
});
