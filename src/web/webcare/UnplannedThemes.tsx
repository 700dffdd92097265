import type {Entry} from "../../dossier/kinds.ts";
import type {watchedTheme} from "../../webcare/watch-kinds.ts";
import {useMay} from "../access/session.tsx";
import {useWords} from "../i18n/index.ts";
import {Button, Panel} from "../ui/index.ts";
import {themePlanWords} from "./theme-plan-words.ts";
import css from "./UnplannedThemes.module.css";

/** Strategic themes that are followed but for which nothing is planned, each with the way to plan it. Nothing when there are none. */
export function UnplannedThemes({
  themes,
  onPlan,
}: {
  themes: readonly Entry<typeof watchedTheme>[];
  onPlan: (theme: Entry<typeof watchedTheme>) => void;
}) {
  const t = useWords(themePlanWords).unplanned;
  const mayWrite = useMay("trajectory:write");
  if (themes.length === 0) return null;
  return (
    <Panel title={t.title}>
      <p className="quiet">{t.lead}</p>
      <ul className={css.themes}>
        {themes.map((theme) => (
          <li key={theme.id}>
            <span>{theme.details.name}</span>
            {mayWrite && (
              <Button look="quiet" onClick={() => onPlan(theme)}>
                {t.plan}
                <span className="visually-hidden">: {theme.details.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
