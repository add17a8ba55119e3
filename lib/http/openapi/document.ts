import { z } from "zod";
import type { Locale } from "@/lib/i18n/locale";
import de from "@/lib/i18n/messages/de/api-reference.json";
import en from "@/lib/i18n/messages/en/api-reference.json";
import packageFile from "@/package.json";
import { CSV_TYPES } from "../csv-body";
import { ERROR_BODY, OPERATIONS, type Operation } from "./operations";

type Json = Readonly<Record<string, unknown>>;

/** The API as an OpenAPI 3.1 document, made from the schemas that read its requests and are tested against its answers. */
export function openApiDocument(locale: Locale): Json {
  const text = locale === "de" ? de : en;
  const schemas: Record<string, unknown> = {};
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of OPERATIONS) {
    const path = paths[operation.path] ?? {};
    paths[operation.path] = path;
    path[operation.method] = described(operation, text, schemas);
  }
  return {
    openapi: "3.1.0",
    info: { title: text.title, version: packageFile.version, description: text.description },
    servers: [{ url: "/" }],
    paths,
    components: { schemas, securitySchemes: { token: { type: "http", scheme: "bearer", bearerFormat: "pw_" } } },
  };
}

function described(operation: Operation, text: typeof en, schemas: Record<string, unknown>): Json {
  const responses: Record<string, unknown> = {};
  for (const [status, schema] of Object.entries(operation.answers)) {
    const shape = schema === null ? { type: "object" } : referenced(schema, schemas);
    const { responses: words } = text;
    const description = status === "202" ? words.accepted : status === "503" ? words.notReady : words.ok;
    responses[status] = { description, content: { "application/json": { schema: shape } } };
  }
  for (const status of operation.errors) {
    const content = { "application/json": { schema: referenced(ERROR_BODY, schemas) } };
    responses[`${status}`] = { description: text.responses.error, content };
  }
  return {
    operationId: operation.id,
    summary: text.operations[operation.id],
    parameters: [...pathParameters(operation), ...queryParameters(operation.query)],
    ...(operation.csvBody === true ? { requestBody: csvBody(text.body) } : {}),
    responses,
    // Scopes of a bearer token may be listed since OpenAPI 3.1; each entry is an alternative.
    security: operation.scopes.map((scope) => ({ token: [scope] })),
  };
}

function pathParameters({ pathParameter }: Operation): Json[] {
  if (pathParameter === undefined) return [];
  return [{ name: pathParameter, in: "path", required: true, schema: { type: "string", format: "uuid" } }];
}

function queryParameters(query: z.ZodType): Json[] {
  const { properties } = z.toJSONSchema(query, { io: "input", unrepresentable: "any" });
  return Object.entries(properties ?? {}).map(([name, schema]) => ({ name, in: "query", required: false, schema }));
}

function csvBody(description: string): Json {
  const content = Object.fromEntries(CSV_TYPES.map((type) => [type, { schema: { type: "string" } }]));
  return { description, required: true, content };
}

/** Puts a schema, and those it names, among the components, and answers with its reference. */
function referenced(schema: z.ZodType, schemas: Record<string, unknown>): Json {
  const id = schema.meta()?.id ?? "";
  const made = z.toJSONSchema(schema, { target: "draft-2020-12" });
  const { $schema: _, $defs, id: __, ...own } = made;
  for (const [name, definition] of Object.entries($defs ?? {})) schemas[name] = moved(withoutId(definition));
  schemas[id] = moved(own);
  return { $ref: `#/components/schemas/${id}` };
}

function withoutId(definition: Json): Json {
  const { id: _, ...rest } = definition;
  return rest;
}

/** References point among the components instead of into the schema itself. */
function moved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(moved);
  if (!(value instanceof Object)) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    if (key !== "$ref" || typeof inner !== "string") return [key, moved(inner)];
    return [key, inner.replace("#/$defs/", "#/components/schemas/")];
  });
  return Object.fromEntries(entries);
}
