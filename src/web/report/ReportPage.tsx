import {NotBuiltYet} from "../app/NotBuiltYet.tsx";

export const ReportPage = () => <NotBuiltYet page="report" />;
