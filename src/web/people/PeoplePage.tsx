import {NotBuiltYet} from "../app/NotBuiltYet.tsx";

export const PeoplePage = () => <NotBuiltYet page="people" />;
