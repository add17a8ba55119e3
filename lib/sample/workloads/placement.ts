import { ERP_SERVICES, FINANCE, OFFICE_SERVICES, PERSONNEL } from "./administration";
import { BUILD, LABORATORY } from "./build-and-lab";
import { DATA_NODE_1, DATA_NODE_2, DATA_NODE_3 } from "./data-platform";
import { LOGISTICS } from "./logistics";
import { MANUFACTURING } from "./manufacturing";
import { PAYMENTS } from "./payments";
import { SHOP_DEALERS, SHOP_FRONT } from "./webshop";
import type { Workload } from "./workload";

/** Which workloads run on which host. */
export const PLACEMENT: Readonly<Record<string, readonly Workload[]>> = {
  "shop-01": SHOP_FRONT,
  "shop-02": SHOP_DEALERS,
  "shop-03": PAYMENTS,
  "logistik-01": LOGISTICS,
  "mes-01": MANUFACTURING,
  "dp-node-01": DATA_NODE_1,
  "dp-node-02": DATA_NODE_2,
  "dp-node-03": DATA_NODE_3,
  "build-01": BUILD,
  "labor-01": LABORATORY,
  "erp-dock-01": ERP_SERVICES,
  "verw-node-01": PERSONNEL,
  "verw-node-02": FINANCE,
  "intern-dock-01": OFFICE_SERVICES,
};
