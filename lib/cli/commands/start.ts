import { startPartywall } from "@/lib/launcher/start";

/** `partywall start`: runs the database, the application and its worker until stopped. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) return 2;
  return startPartywall();
}
