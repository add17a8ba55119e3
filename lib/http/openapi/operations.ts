import type { z } from "zod";
import { assetsQuery } from "../schemas/assets";
import { errorBody, live, noQuery, ready } from "../schemas/error";
import { importAnswer, importQuery } from "../schemas/imports";
import { assetPage, posture } from "../schemas/report";

type TextKey = "live" | "ready" | "openapi" | "createImport" | "getImport" | "posture" | "assets";

/** One operation of the API, as the document describes it. The schemas are those that its handler reads with. */
export interface Operation {
  readonly id: TextKey;
  readonly path: string;
  readonly method: "get" | "post";
  /** Scopes of which a token needs one; none = open to everyone. */
  readonly scopes: readonly ("read" | "import")[];
  readonly query: z.ZodType;
  readonly csvBody?: true;
  readonly pathParameter?: "id";
  /** By status; `null` = any JSON. */
  readonly answers: Readonly<Record<string, z.ZodType | null>>;
  readonly errors: readonly number[];
}

const token = [401, 403, 500, 503];

export const OPERATIONS: readonly Operation[] = [
  {
    id: "live",
    path: "/api/health/live",
    method: "get",
    scopes: [],
    query: noQuery,
    answers: { "200": live },
    errors: [],
  },
  {
    ...{ id: "ready", path: "/api/health/ready", method: "get", scopes: [], query: noQuery },
    ...{ answers: { "200": ready, "503": ready }, errors: [] },
  },
  {
    id: "openapi",
    path: "/api/v1/openapi.json",
    method: "get",
    scopes: [],
    query: noQuery,
    answers: { "200": null },
    errors: [],
  },
  {
    ...{
      id: "createImport",
      path: "/api/v1/imports",
      method: "post",
      scopes: ["import"],
      query: importQuery,
      csvBody: true,
    },
    ...{ answers: { "200": importAnswer, "202": importAnswer }, errors: [400, 409, 413, 415, 507, ...token] },
  },
  {
    ...{ id: "getImport", path: "/api/v1/imports/{id}", method: "get", scopes: ["read", "import"], query: noQuery },
    ...{ pathParameter: "id", answers: { "200": importAnswer }, errors: [404, ...token] },
  },
  {
    ...{ id: "posture", path: "/api/v1/posture", method: "get", scopes: ["read"], query: noQuery },
    ...{ answers: { "200": posture }, errors: [400, 404, ...token] },
  },
  {
    ...{ id: "assets", path: "/api/v1/assets", method: "get", scopes: ["read"], query: assetsQuery },
    ...{ answers: { "200": assetPage }, errors: [400, 404, ...token] },
  },
];

export const ERROR_BODY = errorBody;
