import {type DimensionId, dimensions} from "../../audit/dimensions-content.ts";
import {questions} from "../../audit/questions-content.ts";
import {useOrganisation} from "../access/session.tsx";
import {optionsIn, useAddress} from "../app/search.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Chip, Row, Stack} from "../ui/index.ts";
import css from "./sheet.module.css";
import {auditWords} from "./words.ts";

const ids = dimensions.map(({id}) => id);

/** The questions of chosen dimensions on paper, with room to write. */
export function InterviewSheet() {
  const t = useWords(auditWords).sheet;
  const {language} = useFormat();
  const {name} = useOrganisation();
  const [search, change] = useAddress();
  const chosen: ReadonlySet<DimensionId> = new Set(optionsIn(search["sheet"], ids) ?? ["organisation"]);
  const choose = (id: DimensionId, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    change({sheet: [...next].join(",")}, {replace: true});
  };
  return (
    <Stack>
      <div className={`${css.choice} no-print`}>
        <p className="quiet">{t.lead}</p>
        <Row>
          {dimensions.map((dimension) => (
            <Chip
              key={dimension.id}
              checked={chosen.has(dimension.id)}
              onChange={(isChosen) => choose(dimension.id, isChosen)}
            >
              {dimension.name[language]}
            </Chip>
          ))}
        </Row>
        {chosen.size > 0 ? <Button onClick={() => window.print()}>{t.print}</Button> : <p>{t.choose}</p>}
      </div>
      {chosen.size > 0 && (
        <article className={css.sheet} aria-label={t.title}>
          <header className={css.head}>
            <h2>{t.head(name)}</h2>
            <p className={css.blank}>{t.with}</p>
            <p className={css.blank}>{t.day}</p>
            <p className={css.intro}>{t.intro}</p>
          </header>
          {dimensions
            .filter(({id}) => chosen.has(id))
            .map((dimension) => (
              <section key={dimension.id} className={css.part}>
                <h3>{dimension.name[language]}</h3>
                <ol className={css.questions}>
                  {questions
                    .filter((question) => question.dimension === dimension.id)
                    .map((question) => (
                      <li key={question.id} className={css.question}>
                        <p>
                          <b>{question.name[language]}.</b> {question.question[language]}
                        </p>
                        <Lines />
                      </li>
                    ))}
                </ol>
              </section>
            ))}
          <div className={css.question}>
            <p>
              <b>{t.last}</b>
            </p>
            <Lines />
          </div>
        </article>
      )}
    </Stack>
  );
}

/** Room to write. */
const Lines = () => (
  <div className={css.lines} aria-hidden="true">
    <span />
    <span />
    <span />
    <span />
  </div>
);
