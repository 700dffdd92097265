import {useState} from "react";
import {businessCaseAddress, type Citation} from "../../advice/citation-rules.ts";
import {caseFigures} from "../../advice/yields-draft-rules.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {useOrganisation} from "../access/session.tsx";
import {useWorkedCase} from "../business-case/use-worked-case.ts";
import {todayIn} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Form, Loading, RadioCards} from "../ui/index.ts";
import {CitePreview} from "./CitePreview.tsx";
import {adviceWords} from "./words.ts";

/** Chooses a result of the business case as it stands now. */
export function CiteCase({held, onInsert}: {held: Held; onInsert: (citation: Citation) => void}) {
  const t = useWords(adviceWords).dialog;
  const {language, number, longDay} = useFormat();
  const {timeZone} = useOrganisation();
  const worked = useWorkedCase(held);
  const [chosen, setChosen] = useState<string | null>(null);
  if (worked === undefined) return <Loading lines={4} />;
  const figures = caseFigures({worked, number});
  if (figures.length === 0) return <p className="quiet">{t.noCase}</p>;
  const figure = figures.find(({result}) => result === chosen);
  const today = todayIn(timeZone);
  const citation: Citation | undefined = figure && {
    address: businessCaseAddress(figure.result),
    words: figure.words[language],
    name: figure.name[language],
    n: null,
    period: longDay(today),
    citedOn: today,
  };
  return (
    <Form onSubmit={() => citation && onInsert(citation)}>
      <RadioCards
        label={t.kinds.case}
        value={chosen}
        options={figures.map(({result, name, words}) => ({
          value: result,
          label: name[language],
          hint: words[language],
        }))}
        onChange={setChosen}
      />
      {citation && <CitePreview citation={citation} />}
      <Button look="filled" type="submit" disabled={!citation}>
        {t.insert}
      </Button>
    </Form>
  );
}
