import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { openApiDocument } from "./document";

describe("the description of the API", () => {
  it.each(["en", "de"] as const)("is a valid OpenAPI 3.1 document (%s)", async (locale) => {
    const document = openApiDocument(locale);
    const { valid, errors } = await new Validator().validate(structuredClone({ ...document }));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(document["openapi"]).toBe("3.1.0");
  });

  it("references only what it defines", () => {
    const text = JSON.stringify(openApiDocument("en"));
    const named = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1]);
    const { components } = JSON.parse(text) as { components: { schemas: Record<string, unknown> } };
    expect(named.filter((name) => !Object.hasOwn(components.schemas, name ?? ""))).toEqual([]);
    expect(text).not.toContain("#/$defs");
    expect(Object.keys(components.schemas).sort()).toContain("Asset");
  });
});
