/** Runs once in the server's process, before its first request. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { noteConnectionAddresses } = await import("@/lib/http/connection-address");
  const { limits } = await import("@/lib/env");
  noteConnectionAddresses(limits().PARTYWALL_TRUSTED_PROXIES);
}
