/** What may be shown of groups: the smallest groups, and small ones hidden or joined so that no subtraction finds them. */
export {floors, shownEdges, shownWith, withOther} from "./floor.ts";
export {shownCells} from "./table.ts";
export {shownUnits} from "./unit-tree.ts";
