import { expect, it } from "vitest";
import { POST } from "@/app/(dashboard)/import/upload/route";

it.each([
  { origin: "null" },
  { origin: "http://evil.example" },
  { origin: "http://127.0.0.1:3001" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "none" },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
])("takes no file from %o, and says so under the headers of every answer", async (sender) => {
  const headers = { ...sender, host: "127.0.0.1:3000" };
  const request = new Request("http://127.0.0.1:3000/import/upload", { method: "POST", body: "kind,name\n", headers });
  const response = await POST(request);
  expect(response.status).toBe(403);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
});
