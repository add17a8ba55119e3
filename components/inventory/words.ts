import { SENSITIVITIES, type Sensitivity, ZONES, type Zone } from "@/lib/domain/inventory/fields";

export function isSensitivity(value: string | null): value is Sensitivity {
  return SENSITIVITIES.some((known) => known === value);
}

export function isZone(value: string | null): value is Zone {
  return ZONES.some((known) => known === value);
}
