import type { Tx } from "../database";

/** The results of an asset's checks as stored JSON texts, by check id, in the order of the catalogue. */
export type StoredResults = Readonly<Record<string, string>>;

/** Results of some assets, each given by the numbers of its results, in the same order. One query. */
export async function storedResults(tx: Tx, assets: readonly (readonly number[])[]): Promise<StoredResults[]> {
  const rows = await tx.checkResult.findMany({
    where: { number: { in: [...new Set(assets.flat())] } },
    select: { number: true, checkId: true, result: true },
  });
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return assets.map((numbers) =>
    Object.fromEntries(
      numbers.flatMap((number) => {
        const row = byNumber.get(number);
        return row === undefined ? [] : [[row.checkId, row.result]];
      }),
    ),
  );
}
