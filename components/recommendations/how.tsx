import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";

const STEPS = ["verdict", "asset", "interval", "gate", "stack", "fleet", "recommendation"] as const;

/** How every figure is computed, with its formula: where "how is this computed?" leads. */
export function How() {
  const t = useTranslations("recommendation-pages.how");
  return (
    <Section id="how" title={t("title")} lede={t("lede")}>
      <dl className="border-t border-line">
        {STEPS.map((step) => (
          <div
            key={step}
            className="grid gap-x-8 gap-y-1 border-b border-hair-2 py-3 md:grid-cols-[minmax(140px,1fr)_3fr_3fr]"
          >
            <dt className="font-semibold">{t(`${step}.title`)}</dt>
            <dd className="text-ink-2">{t(`${step}.text`)}</dd>
            <dd>
              <Formula>{t(`${step}.formula`)}</Formula>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Formula({ children }: { readonly children: ReactNode }) {
  return <code className="block border-l border-hair pl-3 text-table">{children}</code>;
}
