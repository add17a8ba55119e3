import { describe, expect, it } from "vitest";
import type { InputIssue } from "@/lib/domain/report/report";
import issuesDe from "@/lib/i18n/messages/de/issues.json";
import issuesEn from "@/lib/i18n/messages/en/issues.json";
import { readNativeCsv } from "./read";

type Chunk = string | Uint8Array;

async function read(...chunks: Chunk[]) {
  const rows: [number, ...string[]][] = [];
  const issues: InputIssue[] = [];
  const columns: (string | null)[] = [];
  const complete = await readNativeCsv(chunks, {
    columns: (names) => columns.push(...names),
    row: (cells, number) => rows.push([number, ...cells]),
    issue: (issue) => issues.push(issue),
  });
  for (const { code } of issues) for (const texts of [issuesEn, issuesDe]) expect(texts).toHaveProperty(code);
  return { rows, issues, columns, complete };
}

const bytes = (text: string) => new TextEncoder().encode(text);
const HEADER = "kind,name,os\n";

describe("a native CSV", () => {
  it.each([
    ["comma", "kind,name,os\nvm,a,Debian\n"],
    ["semicolon", "kind;name;os\nvm;a;Debian\n"],
    ["tab", "kind\tname\tos\nvm\ta\tDebian\n"],
    ["CRLF", "kind,name,os\r\nvm,a,Debian\r\n"],
    ["CR alone", "kind,name,os\rvm,a,Debian\r"],
    ["no last line break", "kind,name,os\nvm,a,Debian"],
    ["a byte order mark", "\uFEFFkind,name,os\nvm,a,Debian\n"],
    ["headers in capitals and with blanks", " Kind ,NAME,os\nvm,a,Debian\n"],
    ["quotes that are not needed", '"kind","name","os"\n"vm","a","Debian"\n'],
  ])("is read with %s", async (_, text) => {
    for (const chunks of [[text], [bytes(text)]]) {
      const { rows, columns, issues, complete } = await read(...chunks);
      expect({ rows, columns, issues, complete }).toEqual({
        rows: [[2, "vm", "a", "Debian"]],
        columns: ["kind", "name", "os"],
        issues: [],
        complete: true,
      });
    }
  });

  it("may hold separators, line breaks and doubled quotes between quotes", async () => {
    const { rows, issues } = await read(`${HEADER}vm,"a, ""b""\r\nc",Debian\nvm,x"y,\n`);
    expect(issues).toEqual([]);
    expect(rows).toEqual([
      [2, "vm", 'a, "b"\r\nc', "Debian"],
      [3, "vm", 'x"y', ""],
    ]);
  });

  it("counts its rows as a spreadsheet does, blank ones too", async () => {
    const { rows, issues } = await read(`${HEADER}vm,a,\n\n,,\nvm,b,\n`);
    expect(issues).toEqual([]);
    expect(rows.map(([number]) => number)).toEqual([2, 5]);
  });

  it("leaves out columns that it does not know, with a warning", async () => {
    const { columns, issues } = await read("kind,colour,name\nvm,red,a\n");
    expect(columns).toEqual(["kind", null, "name"]);
    expect(issues).toMatchObject([{ severity: "warning", code: "unknown-column", row: 1, column: "colour" }]);
  });
});

describe("chunk borders", () => {
  const TEXT = '\uFEFFkind,name,os\r\nvm,"Müller ""Süd""\r\n€ 🖥",Debian\r\ncontainer,ä,"x,y"\r\n';
  const data = bytes(TEXT);

  it("change nothing wherever one lies, within characters, quotes and line breaks", async () => {
    const whole = await read(data);
    expect(whole.rows).toEqual([
      [2, "vm", 'Müller "Süd"\r\n€ 🖥', "Debian"],
      [3, "container", "ä", "x,y"],
    ]);
    for (let border = 0; border <= data.length; border++)
      expect(await read(data.subarray(0, border), data.subarray(border)), `border ${border}`).toEqual(whole);
  });

  it("change nothing where every byte is a chunk of its own", async () => {
    const each = [...data].map((byte) => Uint8Array.of(byte));
    expect(await read(...each)).toEqual(await read(data));
  });

  it("do not need the memory of a chunk after it was handed over", async () => {
    const memory = new Uint8Array(1);
    function* reused() {
      for (const byte of data) {
        memory[0] = byte;
        yield memory;
      }
    }
    const names: (string | undefined)[] = [];
    await readNativeCsv(reused(), {
      columns: () => undefined,
      row: (cells) => names.push(cells[1]),
      issue: () => undefined,
    });
    expect(names).toEqual(['Müller "Süd"\r\n€ 🖥', "ä"]);
  });
});

describe("bad input", () => {
  const error = (code: string, row: number | null, column: string | null) =>
    expect.objectContaining({ severity: "error", code, row, column });

  it.each([
    ["an empty file", ""],
    ["a file of blank lines", "\n\r\n\n"],
    ["a file of a byte order mark", "\uFEFF"],
  ])("%s", async (_, text) => {
    const { issues, rows, complete } = await read(bytes(text));
    expect(issues).toEqual([error("empty-file", null, null)]);
    expect({ rows, complete }).toEqual({ rows: [], complete: false });
  });

  it("a binary, at its beginning and further on", async () => {
    const { issues } = await read(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0));
    expect(issues).toEqual([error("binary", null, null)]);
    expect((await read(bytes(`${HEADER}vm,a,\0\n`))).issues).toEqual([error("binary", null, null)]);
    expect((await read(`${HEADER}vm,\0,x\n`)).issues).toEqual([error("binary", null, null)]);
  });

  it("text in another encoding", async () => {
    expect((await read(Uint8Array.of(0xff, 0xfe, 0x6b, 0))).issues).toEqual([error("utf-16", null, null)]);
    const latin1 = Uint8Array.from(Buffer.from(`${HEADER}vm,Müller,\n`, "latin1"));
    expect((await read(latin1)).issues).toEqual([error("not-utf8", null, null)]);
    expect((await read(bytes(HEADER), Uint8Array.of(0xc3))).issues).toEqual([error("not-utf8", null, null)]);
  });

  it("a file without kind and name says what it lacks and what it has", async () => {
    const { issues, rows } = await read("host,os\nx,y\n");
    expect(issues).toEqual([error("missing-columns", 1, null)]);
    expect(issues[0]?.params).toEqual({ missing: "kind, name", found: "host, os" });
    expect(rows).toEqual([]);
  });

  it("a quote that is never closed", async () => {
    const { issues, complete } = await read(`${HEADER}vm,a,Debian\nvm,"b,Debian\nvm,c,Debian\n`);
    expect(issues).toEqual([error("unclosed-quote", 3, "name")]);
    expect(complete).toBe(false);
  });

  it("a quote that is never closed in a file larger than any record", async () => {
    const line = `vm,${"x".repeat(990)},y\n`;
    const { issues } = await read(`${HEADER}vm,"b,Debian\n`, ...Array.from({ length: 50 }, () => line.repeat(100)));
    expect(issues).toEqual([error("unclosed-quote", 2, "name")]);
  });

  it("text after a closing quote", async () => {
    const { issues } = await read(`${HEADER}vm,"a"b,\nvm,c,\n`);
    expect(issues).toEqual([error("stray-quote", 2, "name")]);
  });

  it.each(["__proto__", "constructor", "prototype"])("a column called %s", async (name) => {
    const { issues, rows } = await read(`kind,name,${name}\nvm,a,b\n`);
    expect(issues).toEqual([error("forbidden-column", 1, name)]);
    expect(rows).toEqual([]);
  });

  it("a column that is there twice", async () => {
    const { issues, rows } = await read("kind,name,os,NAME\nvm,a,b,c\n");
    expect(issues).toEqual([error("duplicate-column", 1, "name")]);
    expect(issues[0]?.params).toEqual({ first: 2, second: 4 });
    expect(rows).toEqual([]);
  });

  it.each([
    ["without quotes", "x".repeat(1_000_000)],
    ["in quotes", `"${"x,".repeat(500_000)}"`],
  ])("a cell of 1 MB %s", async (_, cell) => {
    const { issues, rows } = await read(bytes(`${HEADER}vm,a,${cell}\nvm,b,Debian\n`));
    expect(issues).toEqual([error("cell-too-large", 2, "os")]);
    expect(rows).toEqual([
      [2, "vm", "a", ""],
      [3, "vm", "b", "Debian"],
    ]);
  });

  it("a record without end, in chunks, is given up before it fills the memory", async () => {
    const piece = "x".repeat(1_000_000);
    const { issues, complete } = await read(`${HEADER}vm,a,`, ...Array.from({ length: 8 }, () => piece));
    expect(issues).toEqual([error("cell-too-large", 2, "os")]);
    expect(complete).toBe(false);
  });

  it("rows with more or fewer cells than the header", async () => {
    const { issues } = await read(`${HEADER}vm,a\nvm,b,c,d\nvm,b,c,,\n`);
    expect(issues).toEqual([error("too-few-cells", 2, null), error("too-many-cells", 3, null)]);
  });

  it("more columns than any inventory has", async () => {
    const { issues } = await read(`kind,name${",".repeat(20_000)}\n`);
    expect(issues).toEqual([error("too-many-columns", 1, null)]);
  });
});
