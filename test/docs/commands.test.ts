import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "@/lib/cli/commands";
import en from "@/lib/i18n/messages/en/cli.json";
import usages from "@/lib/i18n/messages/en/cli-commands.json";

const PAGES = [
  "README.md",
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
].map((path) => ({ path, text: readFileSync(path, "utf8") }));

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

/** What the documents tell a reader to type, with the page that says it. */
function told(pattern: RegExp): { path: string; words: string[] }[] {
  return PAGES.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(([, words = ""]) => ({ path, words: words.trim().split(/\s+/) })),
  );
}

describe("the commands in the documents", () => {
  it("of npm are in package.json", () => {
    const named = told(/\bnpm run ([\w:-]+)/g);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ words: [name = ""] }) => !Object.hasOwn(scripts, name))).toEqual([]);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["start", "test"]));
  });

  it("of bin/partywall exist, with their verbs and options", () => {
    const named = told(/(?<![\w-])(?:bin\/)?partywall ((?:[a-z]+)(?: (?:-?-?[\w,-]+))*)/g).filter(
      ({ words: [first = ""] }) => Object.hasOwn(COMMANDS, first),
    );
    const literal = told(/bin\/partywall ([a-z]+)/g);
    expect(literal.length).toBeGreaterThan(5);
    const known = [...Object.keys(COMMANDS), "help"];
    expect(literal.filter(({ words: [name = ""] }) => !known.includes(name))).toEqual([]);
    const wrong = named.flatMap(({ path, words: [name = "", ...rest] }) => {
      const usage = usageOf(name);
      return rest.filter((word) => word.startsWith("--") && !usage.includes(word)).map((word) => [path, name, word]);
    });
    expect(wrong).toEqual([]);
  });

  it("are all in the help, and the help names no other", () => {
    expect(Object.keys(en.commands).sort()).toEqual(Object.keys(COMMANDS).sort());
  });
});

function usageOf(name: string): string {
  const { commands } = en;
  const short = Object.hasOwn(commands, name) ? String(Reflect.get(commands, name)) : "";
  const long = Object.hasOwn(usages.usage, name) ? String(Reflect.get(usages.usage, name)) : "";
  return `${short} ${long}`;
}

describe("the documents", () => {
  it("link only to files that are there", () => {
    const links = PAGES.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(([, target = ""]) => ({ path, target })),
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(({ path, target }) => !existsSync(join(dirname(path), target)))).toEqual([]);
  });

  it("name only variables of the environment that the code reads", () => {
    const sources = ["lib", "bin", "test", "proxy.ts", "playwright.config.ts", "next.config.ts"]
      .flatMap(sourceTexts)
      .join("\n");
    const named = PAGES.filter(({ path }) => !path.includes("decisions")).flatMap(({ path, text }) =>
      [...text.matchAll(/\bPARTYWALL_[A-Z_]+\b/g)].map(([name]) => ({ path, name })),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(({ name }) => !sources.includes(name))).toEqual([]);
  });
});

function sourceTexts(path: string): string[] {
  if (!existsSync(path)) return [];
  if (/\.m?tsx?$|\.mjs$/.test(path)) return [readFileSync(path, "utf8")];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.includes("generated"))
    .map((name) => readFileSync(join(path, name), "utf8"));
}
