import { useFormatter, useTranslations } from "next-intl";
import { FIELDS, type FieldName } from "@/lib/domain/inventory/fields";
import type { CheckResult, EvidenceValue } from "@/lib/domain/report/report";
import type { Provenance } from "@/lib/domain/views/inventory";

interface EvidenceListProps {
  readonly evidence: CheckResult["evidence"];
  /** Where each field's value came from; `null` where that is told elsewhere. */
  readonly provenance: Readonly<Partial<Record<FieldName, Provenance>>> | null;
}

/** What a verdict stands on: "privileged = true, from import 12, 12 Nov, row 418". */
export function EvidenceList({ evidence, provenance }: EvidenceListProps) {
  const t = useTranslations("asset.evidence");
  return (
    <ul>
      {Object.entries(evidence).map(([name, value]) => (
        <li key={name} className="break-words">
          <EvidenceName name={name} />
          {" = "}
          <Value value={value} />
          {provenance !== null && isField(name) && (
            <span className="text-ink-2">
              {", "}
              {provenance[name] === undefined ? t("noSource") : <Source provenance={provenance[name]} />}
            </span>
          )}
          {!isField(name) && (
            <span className="text-ink-2">
              {", "}
              {t("derived")}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where a value came from, in words. */
export function Source({ provenance }: { readonly provenance: Provenance }) {
  const t = useTranslations("asset.evidence");
  const format = useFormatter();
  const { importNumber, importedAt, row, file, source } = provenance;
  return (
    <span title={`${source}: ${file}`}>
      {t("from", {
        number: importNumber,
        date: format.dateTime(new Date(importedAt), "dayShort"),
        row: format.number(row, "count"),
      })}
    </span>
  );
}

function EvidenceName({ name }: { readonly name: string }) {
  const fields = useTranslations("fields.field");
  const sharing = useTranslations("asset.evidence.sharing");
  if (isField(name)) return <code title={fields(`${name}.label`)}>{name}</code>;
  return <span className="font-medium">{sharing.has(name) ? sharing(name) : name}</span>;
}

function Value({ value }: { readonly value: EvidenceValue }) {
  const t = useTranslations("asset.evidence");
  const text = useValueText();
  return value === null ? (
    <span className="text-ink-2 italic">{t("unknown")}</span>
  ) : (
    <span className="font-semibold">{text(value)}</span>
  );
}

const INSTANT = /^\d{4}-\d\d-\d\dT/;

/** A known value as a person reads it: dates by locale, the rest as in the file. */
export function useValueText(): (value: NonNullable<EvidenceValue>) => string {
  const t = useTranslations("asset.evidence");
  const format = useFormatter();
  return (value) => {
    if (typeof value === "boolean") return String(value);
    if (typeof value === "number") return format.number(value, { maximumFractionDigits: 4 });
    if (typeof value !== "string") return value.length === 0 ? t("empty") : value.join(", ");
    if (value === "never") return t("never");
    return INSTANT.test(value)
      ? format.dateTime(
          new Date(value),
          value.endsWith("T00:00:00.000Z") ? { ...DAY, timeZone: "UTC" } : INSTANT_FORMAT,
        )
      : value;
  };
}

const DAY = { day: "numeric", month: "short", year: "numeric" } as const;
const INSTANT_FORMAT = { ...DAY, hour: "2-digit", minute: "2-digit" } as const;

function isField(name: string): name is FieldName {
  return Object.hasOwn(FIELDS, name);
}
