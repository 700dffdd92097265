import {Link} from "@tanstack/react-router";
import type {ReactNode} from "react";
import {signOut} from "../../access/contract.ts";
import {useOrganisation, useSession, useSessionEnd} from "../access/session.tsx";
import {useAction} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Add, Done, Leave, NetworksIcon} from "../ui/icons.ts";
import {Popup} from "../ui/Popup.tsx";
import {Appearance} from "./Appearance.tsx";
import {addressOf} from "./addresses.ts";
import css from "./UserMenu.module.css";
import {appWords} from "./words.ts";

/** Who is signed in: language, appearance, organisations, and signing out. */
export function UserMenu() {
  const t = useWords(appWords);
  const {user, organisations} = useSession();
  const {id} = useOrganisation();
  const action = useAction(signOut);
  const endSession = useSessionEnd();
  const leave = async () => {
    if (await action.run({})) endSession();
  };
  if (!user) return null;
  return (
    <Popup
      button={{className: css.user, label: t.account(user.name), shown: initialsOf(user.name)}}
      title={t.account(user.name)}
      className={css.menu}
      width={300}
    >
      {(close) => (
        <>
          <p className={css.name}>{user.name}</p>
          <p className="note">{user.email}</p>
          <p>
            <Link to="/account" onClick={close}>
              {t.myAccount}
            </Link>
          </p>
          {user.isAdministrator && (
            <p>
              <Link to="/installation" onClick={close}>
                {t.installation}
              </Link>
            </p>
          )}
          <div className={css.appearance}>
            <Appearance />
          </div>
          <h2 className={css.heading}>{t.organisations}</h2>
          <ul>
            {organisations.map((one) => (
              <Item key={one.id} to={addressOf(one.slug, "overview")} onGo={close}>
                {one.name}
                {one.id === id && <Done size={16} aria-hidden="true" className={css.done} />}
              </Item>
            ))}
            <Item to="/new" onGo={close}>
              <Add size={16} aria-hidden="true" />
              {t.newOrganisation}
            </Item>
            <Item to="/practise" onGo={close}>
              <NetworksIcon size={16} aria-hidden="true" />
              {t.practise}
            </Item>
          </ul>
          <button type="button" className={`${css.item} ${css.leave}`} onClick={() => void leave()}>
            <Leave size={16} aria-hidden="true" />
            {t.signOut}
          </button>
        </>
      )}
    </Popup>
  );
}

const Item = ({to, onGo, children}: {to: string; onGo: () => void; children: ReactNode}) => (
  <li>
    <Link to={to as "/"} className={css.item} onClick={onGo}>
      {children}
    </Link>
  </li>
);

/** "Mirjam de Vries" → "MV". */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0]?.toUpperCase() ?? "").join("");
}
