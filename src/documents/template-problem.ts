/** What is wrong with a template that somebody gave. */
export type TemplateFault = "wrong-kind" | "encrypted" | "macros" | "too-large" | "damaged";

/** The kinds of template there are. */
export type TemplateKind = "docx" | "pptx";

/** A template that cannot be used, told in words for the person who gave it. `message` is the English of it. */
export class TemplateProblem extends Error {
  override readonly name = "TemplateProblem";
  readonly code: TemplateFault;
  readonly words: {readonly nl: string; readonly en: string};

  constructor(code: TemplateFault, kind: TemplateKind, options?: ErrorOptions) {
    super(sentences[code](...programs[kind]).en, options);
    this.code = code;
    this.words = sentences[code](...programs[kind]);
  }
}

const programs: Readonly<Record<TemplateKind, readonly [program: string, extension: string]>> = {
  docx: ["Word", ".docx"],
  pptx: ["PowerPoint", ".pptx"],
};

const sentences: Readonly<
  Record<TemplateFault, (program: string, extension: string) => {readonly nl: string; readonly en: string}>
> = {
  "wrong-kind": (program, extension) => ({
    nl: `Dit is geen sjabloon van ${program}. Bewaar het in ${program} als ${extension} en probeer het opnieuw. Er is niets veranderd.`,
    en: `This is not a ${program} template. Save it in ${program} as ${extension} and try again. Nothing was changed.`,
  }),
  encrypted: (program) => ({
    nl: `Dit sjabloon heeft een wachtwoord. Haal het wachtwoord er in ${program} af en probeer het opnieuw. Er is niets veranderd.`,
    en: `This template has a password. Remove the password in ${program} and try again. Nothing was changed.`,
  }),
  macros: (program, extension) => ({
    nl: `In dit sjabloon zitten macro’s. Bewaar het in ${program} als ${extension}, zonder macro’s, en probeer het opnieuw. Er is niets veranderd.`,
    en: `This template holds macros. Save it in ${program} as ${extension}, without macros, and try again. Nothing was changed.`,
  }),
  "too-large": (program) => ({
    nl: `Dit sjabloon is uitgepakt te groot. Haal er in ${program} grote beelden en voorbeelden uit en probeer het opnieuw. Er is niets veranderd.`,
    en: `This template unpacks to too much. Remove large pictures and samples in ${program} and try again. Nothing was changed.`,
  }),
  damaged: (program) => ({
    nl: `Dit sjabloon is beschadigd of niet compleet. Open het in ${program}, bewaar het opnieuw en probeer het nog eens. Er is niets veranderd.`,
    en: `This template is damaged or incomplete. Open it in ${program}, save it again and try once more. Nothing was changed.`,
  }),
};
