import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { asCaller } from "@/app/as-caller";
import { setLanguage, setTheme } from "@/app/preferences";
import { PageBar } from "@/components/shell/page-bar";
import { readTheme, THEME_COOKIE } from "@/components/shell/theme";
import { getPosture } from "@/lib/services/posture/get-posture";

export default async function DashboardLayout({ children }: { readonly children: ReactNode }) {
  const t = await getTranslations("shell");
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <>
      <a
        href="#content"
        className="absolute top-2 left-2 z-30 -translate-y-20 bg-ink px-4 py-2 text-paper focus:translate-y-0"
      >
        {t("skip")}
      </a>
      <PageBar theme={theme} setLanguage={setLanguage} setTheme={setTheme} snapshot={await judgedAt()} />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
    </>
  );
}

/** When the newest figures were judged. The bar stands even where no database answers: the page below says why. */
async function judgedAt(): Promise<Date | null> {
  try {
    const posture = await asCaller((ctx) => getPosture({ ctx }));
    return posture.ok && posture.value !== null ? new Date(posture.value.now) : null;
  } catch {
    return null;
  }
}
