/** What may be shown of groups: the smallest groups, and small ones joined so that no subtraction finds them. */
export {type CarriedPair, floors, shownEdges, shownWith, type WithOther, withOther} from "./floor.ts";
export {shownCells} from "./table.ts";
export {type CountedUnit, shownUnits} from "./unit-tree.ts";
