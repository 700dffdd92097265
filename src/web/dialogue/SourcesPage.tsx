import {NotBuiltYet} from "../app/NotBuiltYet.tsx";

export const SourcesPage = () => <NotBuiltYet page="sources" />;
