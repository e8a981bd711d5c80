/**
 * Provisions → the list for public control: one line per obligation with its number in the
 * agreement, who, by when, the document to ask for and the legal basis.
 *
 * Derived, never typed: a clause that names actor, deadline and record can be checked, and a
 * changed answer changes the line.
 */
import type { EnforceableCore, Provision } from "../library/clause.js";
import { printLegalReference } from "../library/printLegalReference.js";
import type { Sources } from "../library/sources.js";
import { inBoth, type Bilingual } from "../library/vocabulary.js";
import type { TopicSection } from "./chooseClauses.js";
import type { AnnexTable, Parts } from "./document.js";
import { fillLine, plainText, type Fill } from "./fillBlanks.js";

/** One obligation that can be checked. */
interface Obligation {
  readonly key: string;
  readonly provision: Provision;
  readonly core: EnforceableCore;
  readonly fill: Bilingual<Fill>;
}

export function controlList(
  topics: readonly TopicSection[],
  fills: ReadonlyMap<string, Bilingual<Fill>>,
  numbers: ReadonlyMap<string, string>,
  sources: Sources,
): Omit<AnnexTable, "title"> {
  const rows = obligations(topics, fills).flatMap((obligation) => {
    const number = numbers.get(obligation.key);
    return number === undefined ? [] : [row(obligation, number, sources)];
  });
  return { kind: "table", columns, rows };
}

/** Only what somebody must do by a time or must be able to show. */
function obligations(
  topics: readonly TopicSection[],
  fills: ReadonlyMap<string, Bilingual<Fill>>,
): Obligation[] {
  return topics.flatMap((section): Obligation[] => {
    if (section.kind === "own") return [];
    const { clause } = section.chosen;
    const fill = fills.get(clause.id);
    if (!fill) return [];
    return section.provisions.flatMap(({ provision }): Obligation[] => {
      const { core } = provision;
      const isCheckable = core && (core.deadline ?? core.record);
      return isCheckable ? [{ key: `${clause.id}/${provision.id}`, provision, core, fill }] : [];
    });
  });
}

const column = (kk: string, ru: string, width: number): AnnexTable["columns"][number] => ({
  title: { kk, ru },
  width,
});

const columns = [
  column("Тармақ", "Пункт", 3),
  column("Міндетті тұлға", "Кто обязан", 5),
  column("Мерзімі", "Срок", 7),
  column("Сұратылатын құжат", "Какой документ запросить", 7),
  column("Құқықтық негіз", "Правовое основание", 8),
  column("Белгі", "Отметка", 3),
];

function row(
  { key, provision, core, fill }: Obligation,
  number: string,
  sources: Sources,
): AnnexTable["rows"][number] {
  const reference = { kind: "reference", key, text: number } as const;
  return [
    inBoth((): Parts => [reference]),
    inBoth((language) => plainText(actorNames[core.actor][language])),
    core.deadline ? fillLine(core.deadline, fill) : null,
    core.record ? fillLine(core.record, fill) : null,
    basis(provision, sources),
    null,
  ];
}

function basis({ legal_basis }: Provision, sources: Sources): Bilingual<Parts> {
  if (legal_basis.length === 0) return inBoth((language) => plainText(agreementOnly[language]));
  return inBoth((language) =>
    plainText(legal_basis.map((reference) => printLegalReference(reference, sources, language)).join("; ")),
  );
}

/** The law is silent: the agreement itself is the basis. */
const agreementOnly: Bilingual = { kk: "осы құжат", ru: "настоящий документ" };

/** As they are called in the Labour Code. */
const actorNames: Readonly<Record<EnforceableCore["actor"], Bilingual>> = {
  employer: { kk: "жұмыс беруші", ru: "работодатель" },
  employers: { kk: "жұмыс берушілер", ru: "работодатели" },
  "trade-union": { kk: "кәсіподақ", ru: "профсоюз" },
  "workers-representatives": { kk: "жұмыскерлердің өкілдері", ru: "представители работников" },
  "joint-commission": { kk: "бірлескен комиссия", ru: "совместная комиссия" },
  parties: { kk: "тараптар", ru: "стороны" },
  akimat: { kk: "жергілікті атқарушы орган", ru: "местный исполнительный орган" },
  "state-body": { kk: "уәкілетті мемлекеттік орган", ru: "уполномоченный государственный орган" },
  "employers-association": { kk: "жұмыс берушілердің бірлестігі", ru: "объединение работодателей" },
  "union-association": { kk: "кәсіподақтар бірлестігі", ru: "объединение профсоюзов" },
  "tripartite-commission": { kk: "үшжақты комиссия", ru: "трёхсторонняя комиссия" },
  worker: { kk: "жұмыскер", ru: "работник" },
  "technical-inspector": {
    kk: "еңбекті қорғау жөніндегі техникалық инспектор",
    ru: "технический инспектор по охране труда",
  },
};
