import { FIELD_NAMES } from "@/lib/domain/inventory/fields";

/** An empty native CSV: the header row alone. */
export function GET(): Response {
  return new Response(`${FIELD_NAMES.join(",")}\r\n`, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="partywall-template.csv"',
      "x-content-type-options": "nosniff",
    },
  });
}
