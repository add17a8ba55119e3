import { asCaller } from "@/app/as-caller";
import { ProblemSheet } from "@/components/import/problem-sheet";
import { FirstStart } from "@/components/overview/first-start";
import { OverviewSheet } from "@/components/overview/overview-sheet";
import { SampleProblem } from "@/components/overview/sample-problem";
import { getOverview } from "@/lib/services/posture/get-overview";
import { getSampleProgress } from "@/lib/services/sample/get-sample-progress";
import { loadSampleEstate } from "./actions";

export default async function OverviewPage({ searchParams }: PageProps<"/">) {
  const { problem } = await searchParams;
  const found = await asCaller((ctx) => getOverview({ ctx }));
  if (!found.ok) return <ProblemSheet code={found.failure.code} />;
  const { summary, snapshotAt, trend, openImport } = found.value;
  const sample = await asCaller((ctx) => getSampleProgress({ ctx }));
  const progress = sample.ok && sample.value.loading ? sample.value : null;
  if (summary === null || snapshotAt === null) {
    return (
      <>
        <SampleProblem code={problem} />
        <FirstStart loadSample={loadSampleEstate} progress={progress} />
      </>
    );
  }
  return (
    <>
      <SampleProblem code={problem} />
      <OverviewSheet view={{ summary, snapshotAt, trend, openImport }} sample={progress} now={new Date()} />
    </>
  );
}
