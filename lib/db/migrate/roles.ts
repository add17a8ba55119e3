import { createHash, createHmac } from "node:crypto";
import type pg from "pg";
import { connect } from "./connect";
import { DeployError, errorCode, reason } from "./deploy-error";
import { scramVerifier } from "./scram";

/** The role that migrations grant to. It belongs to the whole server, and nobody logs in as it. */
export const GROUP_ROLE = "partywall_app";

const LONGEST_NAME = 63;

/**
 * The app's login in a database: `<database>_app_login`. (Not `<database>_app`: in a database called `partywall`
 * that would be the group role.)
 */
export function loginRole(database: string): string {
  const name = `${database}_app_login`;
  if (Buffer.byteLength(name) <= LONGEST_NAME) return name;
  return `partywall_${createHash("sha256").update(database).digest("hex").slice(0, 16)}_app_login`;
}

/** The same password on every replica, from what they share and the database's users do not know. */
export function derivePassword(ownerPassword: string, database: string): string {
  return createHmac("sha256", ownerPassword).update(`partywall_app:${database}`).digest("hex");
}

/** The app's address for a database: the owner's with another login. */
export function appAddress(owner: URL, password: string | undefined): URL {
  const database = decodeURIComponent(owner.pathname.slice(1));
  const ownerPassword = decodeURIComponent(owner.password) || process.env["PGPASSWORD"] || "";
  if (password === undefined && ownerPassword === "") throw new DeployError("owner-password-missing");
  const url = new URL(owner);
  url.username = encodeURIComponent(loginRole(database));
  url.password = password ?? derivePassword(ownerPassword, database);
  return url;
}

function notAllowed(role: string, owner: pg.Client, error: unknown): unknown {
  if (errorCode(error) !== "42501") return error;
  return new DeployError("role-not-allowed", { role, owner: owner.user ?? "", reason: reason(error) });
}

// Roles belong to the server, locks to a database: another database's deploy may have just created or changed it.
const RACED = new Set(["42710", "23505", "XX000"]);

async function roleExists(owner: pg.Client, role: string): Promise<boolean> {
  const { rowCount } = await owner.query("select 1 from pg_roles where rolname = $1", [role]);
  return rowCount !== 0;
}

export async function ensureGroupRole(owner: pg.Client): Promise<void> {
  if (await roleExists(owner, GROUP_ROLE)) return;
  try {
    await owner.query(`create role ${GROUP_ROLE} nologin`);
  } catch (error) {
    if (!RACED.has(errorCode(error))) throw notAllowed(GROUP_ROLE, owner, error);
  }
}

async function canLogIn(url: URL): Promise<boolean> {
  try {
    await (await connect(url)).end();
    return true;
  } catch (error) {
    if (error instanceof DeployError && error.code === "database-login") return false;
    throw error;
  }
}

/** Creates the login, or sets its password where that is another one by now. */
async function ensureLogin(owner: pg.Client, app: URL): Promise<void> {
  const role = decodeURIComponent(app.username);
  const quoted = owner.escapeIdentifier(role);
  const verifier = owner.escapeLiteral(scramVerifier(app.password));
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const verb = (await roleExists(owner, role)) ? "alter" : "create";
    try {
      await owner.query(`${verb} role ${quoted} login password ${verifier}`);
      return;
    } catch (error) {
      if (!RACED.has(errorCode(error))) throw notAllowed(role, owner, error);
      if (await canLogIn(app)) return;
    }
  }
}

async function grantMembership(owner: pg.Client, role: string): Promise<void> {
  const member = await owner.query<{ is: boolean }>("select pg_has_role($1, $2, 'member') as is", [role, GROUP_ROLE]);
  if (member.rows[0]?.is) return;
  try {
    await owner.query(`grant ${GROUP_ROLE} to ${owner.escapeIdentifier(role)}`);
  } catch (error) {
    if (!RACED.has(errorCode(error))) throw notAllowed(GROUP_ROLE, owner, error);
  }
}

/** Makes sure that the app can log in, is a member of the group and nothing more. */
export async function ensureAppLogin(owner: pg.Client, app: URL, given: boolean): Promise<void> {
  const role = decodeURIComponent(app.username);
  if (given && !(await roleExists(owner, role))) {
    throw new DeployError("app-login", { reason: `role "${role}" does not exist` });
  }
  if (!given && !(await canLogIn(app))) await ensureLogin(owner, app);
  await grantMembership(owner, role);
  await assertWeak(owner, app);
}

async function assertWeak(owner: pg.Client, app: URL): Promise<void> {
  const role = decodeURIComponent(app.username);
  const { rows } = await owner.query<{ strong: boolean }>(
    "select rolsuper or rolbypassrls or pg_has_role(rolname, current_user, 'member') as strong from pg_roles where rolname = $1",
    [role],
  );
  if (rows[0]?.strong !== false) throw new DeployError("app-role-too-strong", { role });
  try {
    await (await connect(app)).end();
  } catch (error) {
    if (error instanceof DeployError)
      throw new DeployError("app-login", { reason: error.values["reason"] ?? error.code });
    throw error;
  }
}
