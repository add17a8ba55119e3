import { checkoutRoot } from "@/lib/checkout-root";
import { buildWhenChanged } from "@/lib/launcher/start/build";
import { stepText } from "@/lib/launcher/texts";

/** `partywall build`: what `start` does before it serves, for packaging and tests. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) return 2;
  await buildWhenChanged(checkoutRoot(), new AbortController().signal, () =>
    process.stderr.write(`${stepText("building")}\n`),
  );
  return 0;
}
