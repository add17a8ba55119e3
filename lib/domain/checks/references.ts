/** A requirement of a standard that a check answers to. Only ids are stored, never the standard's own words. */
export interface Reference {
  readonly standard: "NIST SP 800-190" | "CIS Docker Benchmark" | "BSI IT-Grundschutz" | "MITRE ATT&CK";
  /** Later releases of the CIS benchmark number some of section 5 differently. */
  readonly release?: string;
  readonly id: string;
}

type Expand = (match: RegExpExecArray) => Reference;

const FORMS: readonly (readonly [RegExp, Expand])[] = [
  [/^N(\d(?:\.\d)+)$/, ([, id = ""]) => ({ standard: "NIST SP 800-190", id })],
  [/^D(\d(?:\.\d+)+)$/, ([, id = ""]) => ({ standard: "CIS Docker Benchmark", release: "1.3", id })],
  [/^S([56])\.(A\d+)$/, ([, part, id]) => ({ standard: "BSI IT-Grundschutz", id: `SYS.1.${part}.${id}` })],
  [/^A44\.(A\d+)$/, ([, id]) => ({ standard: "BSI IT-Grundschutz", id: `APP.4.4.${id}` })],
  [/^(?:SYS|OPS)(?:\.\d)+(?:\.A\d+)?$/, ([id]) => ({ standard: "BSI IT-Grundschutz", id })],
  [/^T\d{4}$/, ([id]) => ({ standard: "MITRE ATT&CK", id })],
];

function reference(short: string): Reference {
  for (const [form, expand] of FORMS) {
    const match = form.exec(short);
    if (match) return expand(match);
  }
  throw new Error(`the catalogue names a reference of no known form: ${short}`);
}

/**
 * Expands the catalogue's short references: N = NIST SP 800-190, D = CIS Docker Benchmark 1.3,
 * S5, S6, A44 = BSI SYS.1.5, SYS.1.6, APP.4.4; SYS…, OPS… and T… stand for themselves.
 */
export function references(shorts: string): readonly Reference[] {
  return shorts.split(" ").map(reference);
}
