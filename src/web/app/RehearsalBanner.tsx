import {Link} from "@tanstack/react-router";
import {useOrganisation, useSession} from "../access/session.tsx";
import {useWords} from "../i18n/index.ts";
import {InfoIcon} from "../ui/icons.ts";
import {addressOf} from "./addresses.ts";
import css from "./RehearsalBanner.module.css";
import {appWords} from "./words.ts";

/** Says on every page of a fictional organisation that it is one, and leads back to a real one. */
export function RehearsalBanner() {
  const t = useWords(appWords);
  const {fictional} = useOrganisation();
  const real = useSession().organisations.find((one) => !one.fictional);
  if (!fictional) return null;
  return (
    <aside className={css.banner} aria-label={t.rehearsal}>
      <InfoIcon size={16} aria-hidden="true" />
      <span>{t.rehearsal}</span>
      <Link className="no-print" to={(real ? addressOf(real.slug, "overview") : "/new") as "/"}>
        {t.leaveRehearsal}
      </Link>
    </aside>
  );
}
