import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { asCaller } from "@/app/as-caller";
import { ClientMessages } from "@/components/i18n/client-messages";
import { IMPORTS_A_PAGE, parseHistory } from "@/components/import/address";
import { ProblemSheet } from "@/components/import/problem-sheet";
import { StartSheet } from "@/components/import/start-sheet";
import { UploadForm } from "@/components/import/upload-form";
import { toParameters } from "@/components/inventory/query";
import { listImports } from "@/lib/services/imports/list-imports";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("import"))("title") };
}

export default async function ImportPage({ searchParams }: PageProps<"/import">) {
  const page = parseHistory(toParameters(await searchParams));
  const found = await asCaller((ctx) => listImports({ ctx, input: { page, pageSize: IMPORTS_A_PAGE } }));
  if (!found.ok) return <ProblemSheet code={found.failure.code} />;
  const upload = (
    <ClientMessages areas={["import", "shell"]}>
      <UploadForm />
    </ClientMessages>
  );
  return <StartSheet imports={found.value.imports} total={found.value.total} page={page} upload={upload} />;
}
