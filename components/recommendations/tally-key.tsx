import { useTranslations } from "next-intl";
import { TallyBar } from "@/components/charts/tally-bar";

const NOTHING = { pass: 0, partial: 0, fail: 0, unknown: 0, notApplicable: 0 };
const VERDICTS = ["pass", "partial", "unknown", "fail"] as const;

/** What the fills of a tally mean. */
export function TallyKey() {
  const t = useTranslations("shell.verdict");
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-note">
      {VERDICTS.map((verdict) => (
        <li key={verdict} className="flex items-center gap-2">
          <span className="w-6">
            <TallyBar tally={{ ...NOTHING, [verdict]: 1 }} />
          </span>
          {t(verdict)}
        </li>
      ))}
    </ul>
  );
}
