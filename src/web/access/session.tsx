import {useQuery, useQueryClient} from "@tanstack/react-query";
import {createContext, type ReactNode, useCallback, useContext} from "react";
import {type Organisation, type Permission, readSession, type Session} from "../../access/contract.ts";
import {isOfInstallation} from "../../platform/contract.ts";
import {call} from "../api/call.ts";
import {asFailure} from "../api/failure.ts";
import type {Loaded} from "../api/loaded.ts";

const key = ["session"];
const SessionContext = createContext<Session | undefined>(undefined);
const OrganisationContext = createContext<Organisation | undefined>(undefined);

/** Asks the server who is signed in. */
export function useLoadedSession(): Loaded<Session> {
  const {data, error, refetch} = useQuery({
    queryKey: key,
    queryFn: ({signal}) => call(readSession, {}, {signal}),
    staleTime: 60_000,
  });
  if (data) return {state: "ready", data, isOld: false};
  return error ? {state: "failed", failure: asFailure(error), retry: () => void refetch()} : {state: "loading"};
}

export const SessionProvider = ({session, children}: {session: Session; children: ReactNode}) => (
  <SessionContext value={session}>{children}</SessionContext>
);

export const OrganisationProvider = ({organisation, children}: {organisation: Organisation; children: ReactNode}) => (
  <OrganisationContext value={organisation}>{children}</OrganisationContext>
);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession needs a SessionProvider above it.");
  return session;
}

/** The organisation that the address names. */
export function useOrganisation(): Organisation {
  const organisation = useContext(OrganisationContext);
  if (!organisation) throw new Error("This part stands in an organisation's pages only.");
  return organisation;
}

/** Whether the user's role allows something here. The server checks it again. */
export const useMay = (permission: Permission): boolean => useOrganisation().permissions.includes(permission);

/** The id that a contract with this permission needs: none for what concerns no organisation. */
export function useOrganisationId(permission: string): string | undefined {
  const organisation = useContext(OrganisationContext);
  if (isOfInstallation(permission)) return undefined;
  if (!organisation) throw new Error(`A contract with permission ${permission} needs an organisation.`);
  return organisation.id;
}

/** Puts a session that the server answered (after signing in) in place of the one known. */
export function useSessionChange(): (session: Session) => void {
  const queries = useQueryClient();
  return (session) => queries.setQueryData(key, session);
}

/** Asks the server again who is signed in: after it refused, or when an organisation was made or renamed. */
export function useSessionRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries({queryKey: key}), [queries]);
}

/** The server no longer knows us: everything read is forgotten, and the sign-in page takes over. */
export function useSessionEnd(): () => void {
  const queries = useQueryClient();
  return useCallback(() => {
    queries.removeQueries({queryKey: ["api"]});
    queries.setQueryData(key, (session: Session | undefined) =>
      session?.state === "signed-in" ? {...session, state: "signed-out", user: null, organisations: []} : session,
    );
  }, [queries]);
}
