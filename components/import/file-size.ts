import { useFormatter } from "next-intl";

const STEPS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** A size in bytes as people write it: "184 kB". Decimal units, as file managers count. */
export function useFileSize(): (bytes: number) => string {
  const format = useFormatter();
  return (bytes) => {
    const step = Math.max(
      0,
      STEPS.findLastIndex((_, index) => bytes >= 1000 ** index),
    );
    const value = bytes / 1000 ** step;
    return format.number(value, {
      style: "unit",
      unit: STEPS[step] ?? "byte",
      unitDisplay: "short",
      maximumFractionDigits: step > 0 && value < 10 ? 1 : 0,
    });
  };
}
