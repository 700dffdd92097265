import {NotBuiltYet} from "../app/NotBuiltYet.tsx";

export const OverviewPage = () => <NotBuiltYet page="overview" />;
