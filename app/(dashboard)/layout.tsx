import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { setLanguage, setTheme } from "@/app/preferences";
import { PageBar } from "@/components/shell/page-bar";
import { readTheme, THEME_COOKIE } from "@/components/shell/theme";

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
      <PageBar theme={theme} setLanguage={setLanguage} setTheme={setTheme} snapshot={null} actor={null} />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
    </>
  );
}
