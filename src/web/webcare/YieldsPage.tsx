import {NotBuiltYet} from "../app/NotBuiltYet.tsx";

export const YieldsPage = () => <NotBuiltYet page="yields" />;
