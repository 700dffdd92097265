import {useState} from "react";
import {addSignOff, markProduct, removeSignOff, type SignOff} from "../../dossier/contract.ts";
import {type Held, openOn, type Product, stateOf} from "../../dossier/product-rules.ts";
import {coalitionMember} from "../../vision/kinds.ts";
import {useMay, useOrganisation} from "../access/session.tsx";
import {useAction} from "../api/index.ts";
import {addresses, type PageName} from "../app/addresses.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, Button, Dialog, Failed, Form, Loading, PageLink, RadioCards, Row, TextField} from "../ui/index.ts";
import {CommentsButton} from "./CommentsButton.tsx";
import {todayIn} from "./chosen-trajectory.ts";
import {PrintButton} from "./ExportButton.tsx";
import {HistoryButton} from "./HistoryButton.tsx";
import css from "./ProductBar.module.css";
import {productStates} from "./product-states.ts";
import {useTrajectory} from "./trajectory.tsx";
import {useEntries, useHeld} from "./use-entries.ts";
import {dossierWords} from "./words.ts";

const tones = {"not-begun": "plain", draft: "plain", "signed-off": "good", "to-renew": "warn"} as const;

/** How far a product of the path is, what is open, who stands behind it, and signing it off. */
export function ProductBar({product}: {product: Product}) {
  const held = useHeld(product.kinds);
  if (held.state === "loading") return <Loading lines={2} />;
  if (held.state === "failed") return <Failed {...held} />;
  return <Standing product={product} held={held.data} />;
}

function Standing({product, held}: {product: Product; held: Held}) {
  const t = useWords(dossierWords).product;
  const states = useWords(productStates);
  const format = useFormat();
  const {timeZone} = useOrganisation();
  const mayWrite = useMay("trajectory:write");
  const {id: trajectoryId} = useTrajectory();
  const mark = useAction(markProduct);
  const [dialog, setDialog] = useState<"sign" | "verdict">();
  const name = product.name[format.language];
  const today = todayIn(timeZone);
  const state = stateOf(product, held, today);
  const open = openOn(product, held, today);
  const signed = held.marks.find((it) => it.product === product.id);
  const verdicts = held.signOffs.filter((it) => it.product === product.id);
  return (
    <section className={css.bar} aria-label={name}>
      <header className={css.head}>
        <h2>{name}</h2>
        <Badge tone={tones[state]}>{states[state]}</Badge>
        <div className={css.actions}>
          <CommentsButton subject={`product:${product.id}`} />
          {product.kinds.length > 0 && <HistoryButton kinds={product.kinds} />}
          <PrintButton />
        </div>
      </header>
      {signed && <p className="quiet">{t.signedOff(signed.signedOffBy, format.longDay(signed.signedOffAt))}</p>}
      {open.length > 0 ? (
        <div className="no-print">
          <p className={css.open}>{t.open(open.length, format.number(open.length))}</p>
          <ul className={css.points}>
            {open.map(({words, page, isOverdue}) => (
              <li key={words.en}>
                {isOverdue && <Badge tone="warn">{t.overdue}</Badge>}{" "}
                {page !== product.page && page in addresses ? (
                  <PageLink page={page as PageName}>{words[format.language]}</PageLink>
                ) : (
                  words[format.language]
                )}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        state === "draft" && <p className="quiet no-print">{t.ready}</p>
      )}
      {(state !== "not-begun" || verdicts.length > 0) && <Verdicts verdicts={verdicts} product={product} held={held} />}
      {mark.failure && <Failed failure={mark.failure} />}
      {mayWrite && state !== "not-begun" && (
        <div className="no-print">
          <Row>
            <Button onClick={() => setDialog("verdict")}>{t.record}</Button>
            {state !== "signed-off" && (
              <Button look={open.length === 0 ? "filled" : "plain"} onClick={() => setDialog("sign")}>
                {t.signOff}
              </Button>
            )}
            {signed && (
              <Button
                look="quiet"
                onClick={() => void mark.run({trajectoryId, product: product.id, signedOff: false, renewOn: null})}
              >
                {t.reopen}
              </Button>
            )}
          </Row>
        </div>
      )}
      {dialog === "verdict" && <VerdictDialog product={product} held={held} onClose={() => setDialog(undefined)} />}
      {dialog === "sign" && (
        <SignOffDialog product={product} isOpen={open.length > 0} onClose={() => setDialog(undefined)} />
      )}
    </section>
  );
}

/** The version of the product's own text; null for a product without one text. */
const textVersionOf = ({texts}: Product, held: Held): number | null =>
  texts.length === 1 ? (held.texts.get(texts[0]!)?.version ?? null) : null;

function Verdicts({verdicts, product, held}: {verdicts: readonly SignOff[]; product: Product; held: Held}) {
  const t = useWords(dossierWords).product;
  const format = useFormat();
  const mayWrite = useMay("trajectory:write");
  const {id: trajectoryId} = useTrajectory();
  const remove = useAction(removeSignOff);
  const now = textVersionOf(product, held);
  return (
    <div className={css.verdicts}>
      <h3 className={verdicts.length === 0 ? "no-print" : ""}>{t.verdicts}</h3>
      {verdicts.length === 0 && <p className="quiet no-print">{t.noVerdicts}</p>}
      <ul>
        {verdicts.map(({id, member, verdict, words, textVersion, recordedBy, at}) => (
          <li key={id}>
            <p className={css.verdict}>
              <b>{member}</b> <Badge tone={verdict === "agrees" ? "good" : "warn"}>{t[verdict]}</Badge>
              <span className="note">
                {recordedBy}, {format.day(at)}
                {textVersion !== null && ` · ${t.ofVersion(format.number(textVersion))}`}
                {textVersion !== null && now !== null && textVersion < now && ` · ${t.older}`}
              </span>
              {mayWrite && (
                <span className="no-print">
                  <Button look="quiet" onClick={() => void remove.run({trajectoryId, signOffId: id})}>
                    {t.remove}
                    <span className="visually-hidden">: {member}</span>
                  </Button>
                </span>
              )}
            </p>
            {words !== "" && <p className={css.words}>{words}</p>}
          </li>
        ))}
      </ul>
      {remove.failure && <Failed failure={remove.failure} />}
    </div>
  );
}

function VerdictDialog({product, held, onClose}: {product: Product; held: Held; onClose: () => void}) {
  const t = useWords(dossierWords).product;
  const {id: trajectoryId} = useTrajectory();
  const record = useAction(addSignOff);
  const [member, setMember] = useState("");
  const [verdict, setVerdict] = useState<SignOff["verdict"]>("agrees");
  const [words, setWords] = useState("");
  const members = useCoalition();
  const save = async () => {
    const textVersion = textVersionOf(product, held);
    if (await record.run({trajectoryId, product: product.id, member, verdict, words, textVersion})) onClose();
  };
  return (
    <Dialog opened title={t.record} onClose={onClose}>
      <Form onSubmit={() => void save()}>
        <TextField
          label={t.member}
          maxLength={120}
          suggestions={members}
          autoFocus
          value={member}
          onChange={setMember}
        />
        <RadioCards
          label={t.verdict}
          value={verdict}
          options={[
            {value: "agrees", label: t.agrees},
            {value: "dissents", label: t.dissents},
          ]}
          onChange={setVerdict}
        />
        <TextField
          label={t.words}
          hint={t.wordsHint}
          required={verdict === "dissents"}
          rows={3}
          maxLength={2000}
          value={words}
          onChange={setWords}
        />
        {record.failure && <Failed failure={record.failure} />}
        <Button look="filled" type="submit" isBusy={record.isBusy}>
          {t.record}
        </Button>
      </Form>
    </Dialog>
  );
}

/** The names of the coalition's members, to choose from. */
function useCoalition(): string[] {
  const members = useEntries(coalitionMember);
  return members.state === "ready" ? members.data.map(({details}) => details.name) : [];
}

function SignOffDialog({product, isOpen, onClose}: {product: Product; isOpen: boolean; onClose: () => void}) {
  const t = useWords(dossierWords).product;
  const {language} = useFormat();
  const {timeZone} = useOrganisation();
  const {id: trajectoryId} = useTrajectory();
  const mark = useAction(markProduct);
  const [renewOn, setRenewOn] = useState(() => aYearAfter(todayIn(timeZone)));
  const save = async () => {
    if (await mark.run({trajectoryId, product: product.id, signedOff: true, renewOn: renewOn || null})) onClose();
  };
  return (
    <Dialog opened title={t.signOffTitle(product.name[language])} onClose={onClose}>
      <Form onSubmit={() => void save()}>
        {isOpen && <p className="quiet">{t.stillOpen}</p>}
        <TextField
          type="date"
          label={t.renewOn}
          hint={t.renewHint}
          required={false}
          value={renewOn}
          onChange={setRenewOn}
        />
        {mark.failure && <Failed failure={mark.failure} />}
        <Button look="filled" type="submit" isBusy={mark.isBusy}>
          {t.signOff}
        </Button>
      </Form>
    </Dialog>
  );
}

const aYearAfter = (day: string): string =>
  `${Number(day.slice(0, 4)) + 1}${day.slice(4) === "-02-29" ? "-02-28" : day.slice(4)}`;
