import type {Failure} from "./failure.ts";

/** What a page has of its data: a page handles the three in this order. */
export type Loaded<T> =
  | {readonly state: "loading"}
  | {readonly state: "failed"; readonly failure: Failure; readonly retry: () => void}
  | {
      readonly state: "ready";
      readonly data: T;
      /** True while newer data is on its way (another period was chosen): what stands here is of before. */
      readonly isOld: boolean;
    };
