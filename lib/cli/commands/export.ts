import { parseArgs } from "node:util";
import { KINDS } from "@/lib/domain/inventory/fields";
import type { InventoryQuery } from "@/lib/domain/views/inventory";
import { exportAssets } from "@/lib/services/inventory/export-assets";
import { exportReport } from "@/lib/services/posture/export-report";
import { failed, writeOut, wrongUsage } from "../session/output";
import { commandTexts } from "../session/texts";
import { EXIT, withSession } from "../session/with-session";

const list = { type: "string", multiple: true, default: [] as string[] } as const;

function read(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        json: { type: "boolean", default: false },
        gate: { type: "boolean", default: false },
        ...{ text: { type: "string", default: "" }, failing: { type: "string" }, unknown: { type: "string" } },
        ...{ kind: list, owner: list, segment: list, environment: list },
      },
    });
    return values;
  } catch {
    return undefined;
  }
}

/** The filters of the inventory page; `undefined` where a kind is none of an asset. */
function queryOf(given: NonNullable<ReturnType<typeof read>>): InventoryQuery | undefined {
  const kinds = KINDS.filter((kind) => kind !== "segment");
  const kind = kinds.filter((known) => given.kind.includes(known));
  if (kind.length !== new Set(given.kind).size) return undefined;
  const { text, owner, segment, environment, failing = null, unknown = null } = given;
  return {
    ...{ text, kind, owner, segment, environment, failing, unknown, gate: given.gate ? "open" : null },
    ...{ sort: "name", direction: "asc", page: 1, pageSize: 50 },
  };
}

/** `export [--json] [filters]`: the inventory as a native CSV on standard output, or with `--json` its report. */
export async function run(argv: readonly string[]): Promise<number> {
  const t = commandTexts();
  const given = read(argv);
  const query = given === undefined ? undefined : queryOf(given);
  if (given === undefined || query === undefined) return wrongUsage(t("usage.export"));
  if (given.json && argv.length > 1) return wrongUsage(t("json-unfiltered"));
  return withSession(async ({ ctx }) => {
    const pieces = given.json ? await exportReport({ ctx }) : await exportAssets({ ctx, input: query });
    if (!pieces.ok) {
      if (pieces.failure.code !== "nothing-imported") return failed(pieces.failure);
      process.stderr.write(`${t("nothing-imported")}\n`);
      return EXIT.failed;
    }
    await writeOut("chunks" in pieces.value ? pieces.value.chunks : pieces.value);
    return EXIT.done;
  });
}
