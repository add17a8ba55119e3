import { runApp } from "./run-app";

/** Starts the app once for all journeys; they find it by `PARTYWALL_E2E_URL`. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const app = await runApp();
  process.env["PARTYWALL_E2E_URL"] = app.url;
  process.env["PARTYWALL_E2E_DATA_DIR"] = app.dataDir;
  return app.stop;
}
