import { createServer } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LauncherFailure } from "../failure";
import { failureText } from "../texts";
import { assertPortFree } from "./port";
import { readSettings } from "./settings";

const env = (values: Record<string, string>): NodeJS.ProcessEnv => ({ NODE_ENV: "test", ...values });

function failure(values: Record<string, string>): unknown {
  try {
    return readSettings("/checkout", env(values));
  } catch (error) {
    return error;
  }
}

afterEach(() => vi.unstubAllEnvs());

describe("what the environment says about a start", () => {
  it("is this machine alone on port 3000, unless told otherwise", () => {
    expect(readSettings("/checkout", env({}))).toMatchObject({
      host: "127.0.0.1",
      port: 3000,
      url: "http://127.0.0.1:3000",
      databaseUrl: null,
      isRemote: false,
    });
    expect(readSettings("/checkout", env({ HOST: "[::1]", PORT: "8080" })).url).toBe("http://[::1]:8080");
  });

  it.each(["0.0.0.0", "::", "10.0.0.7", "partywall.example", "127.0.0.1.example"])("refuses to open %s", (host) => {
    expect(failure({ HOST: host })).toMatchObject({ code: "host-not-loopback", values: { host } });
    expect(failure({ HOST: host, PARTYWALL_ALLOW_REMOTE: "1" })).toMatchObject({ host, isRemote: true });
  });

  it.each(["0", "65536", "-1", "abc", "3000.5", "1e3"])("takes %s for no port", (port) => {
    expect(failure({ PORT: port })).toMatchObject({ code: "port-invalid", values: { port } });
  });

  it("names the port that is taken, and a free one", async () => {
    vi.stubEnv("LC_ALL", "C");
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const error: unknown = await assertPortFree("127.0.0.1", port).catch((caught: unknown) => caught);
    server.close();
    if (!(error instanceof LauncherFailure)) throw new Error("the port counts as free");
    expect(error).toMatchObject({ code: "port-taken", values: { port: String(port), host: "127.0.0.1" } });
    const text = failureText(error.code, error.values);
    expect(text).toContain(`port ${port} on 127.0.0.1`);
    expect(text).toMatch(/PORT=\d+ npm start/);
  });
});
