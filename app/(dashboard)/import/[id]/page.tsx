import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { commit } from "@/app/(dashboard)/import/actions";
import { asCaller } from "@/app/as-caller";
import { ClientMessages } from "@/components/i18n/client-messages";
import { CHANGES_A_PAGE, ISSUES_A_PAGE, parsePlace } from "@/components/import/address";
import { shownType } from "@/components/import/change-section";
import { ImportSheet } from "@/components/import/import-sheet";
import { ProblemSheet } from "@/components/import/problem-sheet";
import { ProgressWatch } from "@/components/import/progress-watch";
import { toParameters } from "@/components/inventory/query";
import { getImport } from "@/lib/services/imports/get-import";
import { getImportDetail } from "@/lib/services/imports/get-import-detail";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("import"))("title") };
}

export default async function ImportDetailPage({ params, searchParams }: PageProps<"/import/[id]">) {
  const { id } = await params;
  const place = parsePlace(toParameters(await searchParams));
  const summary = await asCaller((ctx) => getImport({ ctx, input: { id } }));
  if (!summary.ok) return problem(summary.failure.code);
  const detail = await asCaller((ctx) =>
    getImportDetail({
      ctx,
      input: {
        id,
        issues: { page: place.issuePage, pageSize: ISSUES_A_PAGE },
        changes: { page: place.changePage, pageSize: CHANGES_A_PAGE, type: shownType(summary.value.counts, place) },
      },
    }),
  );
  if (!detail.ok) return problem(detail.failure.code);
  const { state, rowsDone, rowsTotal } = detail.value.summary;
  return (
    <ClientMessages areas={["import", "shell"]}>
      <ImportSheet
        detail={detail.value}
        place={place}
        commit={commit}
        watch={<ProgressWatch key={state} id={id} initial={{ state, rowsDone, rowsTotal }} />}
      />
    </ClientMessages>
  );
}

function problem(code: string) {
  if (code === "not-found") notFound();
  return <ProblemSheet code={code} />;
}
