import { DAY } from "@/lib/domain/inventory/dates";
import { type DateValue, FIELDS, type FieldName, type FieldValue } from "@/lib/domain/inventory/fields";
import type { Grade, Possible } from "./contract";

type FieldOf<T extends string> = { [F in FieldName]: (typeof FIELDS)[F]["type"] extends T ? F : never }[FieldName];
type BooleanField = FieldOf<"boolean">;
type WordField = FieldOf<"word">;
type DateField = FieldOf<"date">;
type EndOfLifeField = FieldOf<"endOfLife">;

/** Evidence from more than a day ahead is none. */
const CLOCK_SKEW = DAY;

/** A boolean, or both where it is unknown. */
export function either<F extends BooleanField>(field: F): Possible<F, boolean> {
  return (evidence) => {
    const value: boolean | undefined = evidence[field];
    return value === undefined ? [true, false] : [value];
  };
}

/** A word, or every word of the field where it is unknown. */
export function anyWord<F extends WordField>(field: F): Possible<F, FieldValue<F>> {
  return (evidence) => {
    const value = evidence[field] as FieldValue<F> | undefined;
    return value === undefined ? (FIELDS[field].words as readonly unknown[] as readonly FieldValue<F>[]) : [value];
  };
}

/** Whether an instant counts as evidence at `now`. */
export function isBelievable(date: DateValue | undefined, now: number): date is DateValue {
  return date !== undefined && (date === "never" || date.at <= now + CLOCK_SKEW);
}

/** Milliseconds since a date; `never` is infinitely long ago. */
export function ageOf(date: DateValue, now: number): number {
  return date === "never" ? Number.POSITIVE_INFINITY : now - date.at;
}

/** The grade of something where less is better. The borders belong to the better grade. */
export function gradeUpTo(value: number, pass: number, partial: number): Grade {
  return value <= pass ? 1 : value <= partial ? 0.5 : 0;
}

/** The grade of a date by its age in days, or every grade where it is unknown. */
export function ageGrade<F extends DateField>(
  field: F,
  { passDays, partialDays }: { readonly passDays: number; readonly partialDays: number },
): Possible<F, Grade> {
  return (evidence, now) => {
    const date: DateValue | undefined = evidence[field];
    if (!isBelievable(date, now)) return [1, 0.5, 0];
    return [gradeUpTo(ageOf(date, now), passDays * DAY, partialDays * DAY)];
  };
}

/** Whether an end of life has passed: `never` says that none is known to come. `undefined` = unknown. */
export function hasEnded(end: DateValue | boolean | undefined, now: number): boolean | undefined {
  if (end === undefined || typeof end === "boolean") return end;
  return end !== "never" && end.at < now;
}

/** Whether the end of life of a field has passed, or both where it is unknown. */
export function ended<F extends EndOfLifeField>(field: F): Possible<F, boolean> {
  return (evidence, now) => {
    const past = hasEnded(evidence[field], now);
    return past === undefined ? [true, false] : [past];
  };
}

/** 1 for all of them, 0.5 for some, 0 for none. */
export function gradeOfPair(first: boolean, second: boolean): Grade {
  return first && second ? 1 : first || second ? 0.5 : 0;
}
