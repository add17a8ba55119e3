import { gateIds } from "@/lib/domain/scoring/gates";
import { intervalOf, scoreOf } from "@/lib/domain/scoring/score";
import type { Assessment } from "./assessment";
import { RECOMMENDATIONS } from "./report";
import { checkResult } from "./report-asset";

/** What `JSON.stringify(assessment.asset(i))` gives, put together from pieces that are made once each. */
export class AssetJson {
  /** By check, then evidence tuple: the check's entry. */
  private readonly checks: string[][];
  private readonly recommendations = RECOMMENDATIONS.map(() => new Map<number, string>());
  private readonly gates = new Map<number, string>();

  constructor(private readonly assessment: Assessment) {
    this.checks = assessment.runs.map(() => []);
  }

  of(index: number): string {
    const { estate, below } = this.assessment;
    const asset = estate.assets[index];
    if (!asset) return "";
    const { name, host, external_id } = estate.columns;
    const externalId = external_id.values[external_id.codes[asset.row] ?? 0];
    const hostName = host.values[host.codes[asset.row] ?? 0];
    let json = `{"id":${JSON.stringify(asset.id)},"externalId":${textOrNull(externalId)},"kind":"${asset.kind}","name":`;
    json += textOrNull(name.values[name.codes[asset.row] ?? 0] ?? "");
    json += `,"host":${textOrNull(hostName)},"class":${textOrNull(asset.class ?? undefined)}`;
    if (asset.excluded) json += ',"excluded":true';
    json += `,"score":${this.score(index, undefined)}`;
    if (asset.kind === "container") json += `,"stack":${this.score(index, below(index))}`;
    return `${json},"recommendations":{${this.recommendationEntries(index)}},"checks":{${this.checkEntries(index)}}}`;
  }

  private score(index: number, below: number | undefined): string {
    const { sums } = this.assessment;
    const open = sums.openGates(index, below);
    const unknown = sums.unknownGates(index, below);
    const { low, high, coverage } = scoreOf(sums.total(index, below), {
      open: gateIds(open),
      unknown: gateIds(unknown),
    });
    return `{"low":${low},"high":${high},"coverage":${coverage},"gates":${this.gateList(open)},"gatesUnknown":${this.gateList(unknown)}}`;
  }

  private gateList(mask: number): string {
    let json = this.gates.get(mask);
    if (json === undefined) {
      json = JSON.stringify(gateIds(mask));
      this.gates.set(mask, json);
    }
    return json;
  }

  private recommendationEntries(index: number): string {
    let json = "";
    for (const recommendation of RECOMMENDATIONS) {
      const sum = this.assessment.sums.recommendation(index, recommendation);
      // Sums stay far below 4096: all weights of the catalogue together make 276.
      const key = (sum.weight * 4096 + sum.lowHalves) * 4096 + sum.highHalves;
      const made = this.recommendations[recommendation - 1];
      let entry = made?.get(key);
      if (entry === undefined) {
        entry = `"${recommendation}":${JSON.stringify(intervalOf(sum))}`;
        made?.set(key, entry);
      }
      json += json === "" ? entry : `,${entry}`;
    }
    return json;
  }

  private checkEntries(index: number): string {
    const { runs } = this.assessment;
    let json = "";
    for (let check = 0; check < runs.length; check++) {
      const run = runs[check];
      const tuple = run?.tupleOf[index] ?? -1;
      if (!run || tuple === -1) continue;
      const made = this.checks[check];
      let entry = made?.[tuple];
      if (entry === undefined) {
        entry = `"${run.catalogued.id}":${JSON.stringify(checkResult(run, tuple))}`;
        if (made) made[tuple] = entry;
      }
      json += json === "" ? entry : `,${entry}`;
    }
    return json;
  }
}

function textOrNull(text: string | undefined): string {
  return text === undefined ? "null" : JSON.stringify(text);
}
