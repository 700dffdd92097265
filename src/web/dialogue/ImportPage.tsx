import {NotBuiltYet} from "../app/NotBuiltYet.tsx";

export const ImportPage = () => <NotBuiltYet page="import" />;
