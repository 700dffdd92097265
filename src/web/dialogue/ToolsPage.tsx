import {NotBuiltYet} from "../app/NotBuiltYet.tsx";

export const ToolsPage = () => <NotBuiltYet page="tools" />;
