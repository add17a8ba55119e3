import { describe, expect, it } from "vitest";
import { literalViolations } from "./literals";
import { typescriptSources } from "./source-file";

const violations = (jsx: string) => literalViolations({ path: "components/a.tsx", text: `export const a = ${jsx};` });

describe("words on the screen", () => {
  it("all come from the catalogues", () => {
    expect(typescriptSources().flatMap(literalViolations)).toEqual([]);
  });

  it.each([
    "<p>Hello</p>",
    '<p>{"Hello"}</p>',
    "<p>{`Hello`}</p>",
    "<>{count} hosts</>",
    `<>{\`\${count} hosts\`}</>`,
    '<p>{open ? "Open" : t("closed")}</p>',
    '<p>{open && "Open"}</p>',
    '<p>{name ?? "nobody"}</p>',
    '<p>{"Name: " + name}</p>',
    '<img alt="Street" />',
    '<button aria-label={"Close"} />',
    '<input placeholder={open ? "Name" : undefined} />',
    `<a title={\`Über \${name}\`} />`,
  ])("may not be written into %s", (jsx) => {
    expect(violations(jsx)).toHaveLength(1);
  });

  it.each([
    '<p className="wide">{t("hello")}</p>',
    '<p>{kind === "vm" ? t("vm") : t("host")} · 12 %</p>',
    '<img alt="" />',
    '<a href="/inventory" title={t("title")}>→</a>',
    `<List items={["a"]} label={t("x")}>{items.map((item) => <Row key={\`row-\${item}\`} id="row" />)}</List>`,
    "<b>Partywall</b>",
  ])("are not found in %s", (jsx) => {
    expect(violations(jsx)).toEqual([]);
  });
});
