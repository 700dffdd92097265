import {NotBuiltYet} from "../app/NotBuiltYet.tsx";

export const ContributionPage = () => <NotBuiltYet page="contribution" />;
