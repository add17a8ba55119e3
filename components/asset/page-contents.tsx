import { useTranslations } from "next-intl";
import type { AssetView } from "@/lib/domain/views/inventory";

/** The sections of this long page, each a jump away. */
export function PageContents({ view: { standsOn, guests } }: { readonly view: AssetView }) {
  const t = useTranslations("asset.contents");
  const sections = [
    "score",
    "checks",
    ...(standsOn === null ? [] : (["stands-on"] as const)),
    ...(guests.length === 0 ? [] : (["guests"] as const)),
    "fields",
  ] as const;
  return (
    <nav aria-label={t("label")} className="no-print page-margin flex flex-wrap gap-x-5 pt-3 text-note">
      {sections.map((section) => (
        <a key={section} href={`#${section}`} className="py-1">
          {section === "stands-on" ? t(section, { name: standsOn?.name ?? "none" }) : t(section)}
        </a>
      ))}
    </nav>
  );
}
