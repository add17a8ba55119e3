import Link from "next/link";
import { useTranslations } from "next-intl";
import { CheckGroups } from "@/components/asset/check-group";
import { unknownHostChecks } from "@/components/checks/catalogued";
import { assetHref } from "@/components/shell/addresses";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { AssetView } from "@/lib/domain/views/inventory";

/** The checks of the machine below a container, which count in its score. */
export function StandsOn({
  standsOn,
  host,
}: {
  readonly standsOn: NonNullable<AssetView["standsOn"]>;
  readonly host: string | null;
}) {
  const t = useTranslations("asset.standsOn");
  const { id, name, known, checks } = standsOn;
  const title = known && name !== null ? t("title", { name }) : t("titleUnknown");
  return (
    <Section
      id="stands-on"
      title={title}
      lede={t("lede")}
      aside={known && id !== null && name !== null && <Link href={assetHref(id)}>{t("open", { name })}</Link>}
    >
      {!known && (
        <div className="mb-5">
          <Notice title={title} action={<ButtonLink href="/import">{t("import")}</ButtonLink>}>
            {t("unknownText", { host: host ?? "none" })}
          </Notice>
        </div>
      )}
      <CheckGroups
        checks={known ? checks : unknownHostChecks()}
        provenance={null}
        evidenceAt={known && id !== null && name !== null ? { id, name } : null}
        idPrefix="machine"
      />
    </Section>
  );
}
