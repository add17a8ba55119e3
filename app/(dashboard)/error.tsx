"use client";

import { Failure } from "@/components/shell/failure";

export default function DashboardError({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  return <Failure digest={error.digest} retry={reset} />;
}
