import {NotBuiltYet} from "../app/NotBuiltYet.tsx";

export const NetworksPage = () => <NotBuiltYet page="networks" />;
