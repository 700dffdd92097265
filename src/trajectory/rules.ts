import {adviceProducts} from "../advice/rules.ts";
import {auditProducts} from "../audit/rules.ts";
import {businessCaseProducts} from "../business-case/rules.ts";
import type {Product} from "../dossier/product-rules.ts";
import {infrastructureProducts} from "../infrastructure/rules.ts";
import {visionProducts} from "../vision/rules.ts";
import {webcareProducts} from "../webcare/rules.ts";

/** What the five steps and the advice end with, of every module. */
export const products: readonly Product[] = [
  ...visionProducts,
  ...auditProducts,
  ...businessCaseProducts,
  ...infrastructureProducts,
  ...webcareProducts,
  ...adviceProducts,
];
