import { parseArgs } from "node:util";
import { type Ctx, SCOPES, type Scope } from "@/lib/services/context";
import { createToken } from "@/lib/services/tokens/create-token";
import { listTokens } from "@/lib/services/tokens/list-tokens";
import { revokeToken } from "@/lib/services/tokens/revoke-token";
import type { TokenView } from "@/lib/services/tokens/token-view";
import { failed, wrongUsage } from "../session/output";
import { commandTexts } from "../session/texts";
import { EXIT, withSession } from "../session/with-session";

const LONGEST_DAYS = 366;

function read(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        ...{ scope: { type: "string" }, name: { type: "string" } },
        ...{ "expires-days": { type: "string", default: "90" }, json: { type: "boolean", default: false } },
      },
    });
  } catch {
    return undefined;
  }
}

function scopesOf(text: string | undefined): Scope[] | undefined {
  const names = (text ?? "").split(",").map((name) => name.trim());
  const scopes = SCOPES.filter((scope) => names.includes(scope));
  return scopes.length === 0 || scopes.length !== new Set(names).size ? undefined : scopes;
}

/** `token create|list|revoke`: manages the tokens of the API. */
export async function run(argv: readonly string[]): Promise<number> {
  const usage = () => wrongUsage(commandTexts()("usage.token"));
  const given = read(argv);
  const [verb, id, ...more] = given?.positionals ?? [];
  if (given === undefined || more.length > 0) return usage();
  const { json, scope, name, "expires-days": days } = given.values;
  if (verb === "list" && id === undefined) return withSession(({ ctx }) => list(ctx, json));
  if (verb === "revoke" && id !== undefined) return withSession(({ ctx }) => revoke(ctx, id));
  const scopes = scopesOf(scope);
  const isUsable =
    /^\d{1,3}$/.test(days) && Number(days) >= 1 && Number(days) <= LONGEST_DAYS && (name ?? "x").trim() !== "";
  if (verb !== "create" || id !== undefined || scopes === undefined || !isUsable) return usage();
  return withSession(({ ctx }) => create(ctx, { scopes, name, expiresInDays: Number(days) }, json));
}

async function create(
  ctx: Ctx,
  given: { readonly scopes: Scope[]; readonly name: string | undefined; readonly expiresInDays: number },
  json: boolean,
): Promise<number> {
  const t = commandTexts();
  const made = await createToken({ ctx, input: { ...given, name: given.name ?? t("token.default-name") } });
  if (!made.ok) return failed(made.failure);
  const { token, view } = made.value;
  if (json) process.stdout.write(`${JSON.stringify({ token, ...view }, null, 2)}\n`);
  else {
    const until = new Date(view.expiresAt);
    // The token alone on stdout, so that it can be taken up by a script.
    process.stderr.write(`${t("token.created", { name: view.name, scopes: view.scopes.join(", "), until })}\n`);
    process.stdout.write(`${token}\n`);
  }
  return EXIT.done;
}

async function list(ctx: Ctx, json: boolean): Promise<number> {
  const found = await listTokens({ ctx });
  if (!found.ok) return failed(found.failure);
  if (json) process.stdout.write(`${JSON.stringify(found.value, null, 2)}\n`);
  else
    process.stdout.write(found.value.length === 0 ? `${commandTexts()("token.none")}\n` : table(found.value, ctx.now));
  return EXIT.done;
}

async function revoke(ctx: Ctx, id: string): Promise<number> {
  const t = commandTexts();
  const ended = await revokeToken({ ctx, input: { id } });
  if (!ended.ok && ended.failure.code === "not-found") {
    process.stderr.write(`${t("token.not-found", { id })}\n`);
    return EXIT.failed;
  }
  if (!ended.ok) return failed(ended.failure);
  process.stdout.write(`${t("token.revoked", { name: ended.value.name })}\n`);
  return EXIT.done;
}

function table(tokens: readonly TokenView[], now: Date): string {
  const t = commandTexts();
  const columns = ["id", "name", "prefix", "scopes", "expires", "lastUsed", "state"] as const;
  const rows = [columns.map((column) => t(`token.head.${column}`)), ...tokens.map((token) => cells(token, now))];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, index) => cell.padEnd(widths[index] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

function cells({ id, name, prefix, scopes, expiresAt, lastUsedAt, revokedAt }: TokenView, now: Date): string[] {
  const t = commandTexts();
  const state = revokedAt !== null ? "revoked" : expiresAt <= now.toISOString() ? "expired" : "valid";
  const lastUsed = lastUsedAt?.slice(0, 10) ?? t("token.never");
  return [id, name, prefix, scopes.join(","), expiresAt.slice(0, 10), lastUsed, t(`token.state.${state}`)];
}
