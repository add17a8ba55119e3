import { describe, expect, it } from "vitest";
import { typescriptSources } from "@/test/architecture/source-file";
import { areasOf, asksFor, catalogueOf, catalogueViolations, readCatalogue, untranslated } from "./catalogue";
import sameInGerman from "./same-in-german.json" with { type: "json" };
import { undefinedKeys } from "./used-keys";

const english = readCatalogue("en");
const german = readCatalogue("de");
const allowed = new Set(sameInGerman);

describe("the two languages", () => {
  it("have the same areas, keys, values and choices, all valid ICU", () => {
    expect(areasOf("de")).toEqual(areasOf("en"));
    expect(catalogueViolations(english, german)).toEqual([]);
  });

  it("differ, but for the words that are the same in both", () => {
    expect(untranslated(english, german, allowed)).toEqual([]);
  });

  it("need every word on the list of words that are the same", () => {
    const shared = new Set([...german].filter(([key, text]) => english.get(key) === text).map(([, text]) => text));
    expect(sameInGerman.filter((text) => !shared.has(text))).toEqual([]);
  });

  it("have every key that the screens ask for", () => {
    expect(typescriptSources().flatMap((file) => undefinedKeys(file, english))).toEqual([]);
  });
});

describe("the checks of the messages", () => {
  const problems = (en: unknown, de: unknown) => catalogueViolations(catalogueOf({ a: en }), catalogueOf({ a: de }));

  it.each([
    [{ x: "One" }, {}],
    [{}, { x: "Eins" }],
    [{ x: "One" }, { x: " " }],
    [{ x: "{count} hosts" }, { x: "{anzahl} Hosts" }],
    [{ x: "{kind, select, vm {A} other {B}}" }, { x: "{kind, select, host {A} other {B}}" }],
    [{ x: "<b>One</b>" }, { x: "Eins" }],
    [{ x: "{count, plural, one {#} other {#}}" }, { x: "{count, plural, one {#} other {#}" }],
    [{ x: { y: "One" } }, { x: "Eins" }],
  ])("notice that %j does not match %j", (en, de) => {
    expect(problems(en, de)).not.toEqual([]);
  });

  it("accept another order and other plural forms", () => {
    expect(problems({ x: "{a} of {b, plural, one {#} other {#}}" }, { x: "{b, plural, other {#}} von {a}" })).toEqual(
      [],
    );
    expect(asksFor("{a} <b>{c}</b>")).toEqual(["<b>", "{a}", "{c}"]);
  });

  it("notice a word that was left in English", () => {
    const both = catalogueOf({ a: { x: "Overview", y: "CSV", z: "{a} / {b}" } });
    expect(untranslated(both, both, new Set(["CSV"]))).toEqual(["a.x: Overview"]);
  });

  it.each(['t("gone")', 't.rich("gone")', `t(\`gone.\${x}\`)`, 'u("nav.home")'])("notice %s", (call) => {
    const text = `const t = useTranslations("a"); const u = await getTranslations("b"); ${call};`;
    const catalogue = catalogueOf({ a: { nav: { home: "Home" } }, b: { title: "Title" } });
    expect(undefinedKeys({ path: "app/a.ts", text }, catalogue)).toHaveLength(1);
    const fine = `${text.replace(call, "")} t("nav.home"); u("title"); t(\`nav.\${x}\`); t(key);`;
    expect(undefinedKeys({ path: "app/a.ts", text: fine }, catalogue)).toEqual([]);
  });
});
