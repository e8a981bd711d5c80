/** What can be wrong with the packages and the frozen wording of a plan of `smallKelisim`. */
import type { ProblemCode } from "../../src/problems.js";
import { earlierSilence } from "./smallKelisim.js";

const notice = { clauses: [{ clause: "notice", position: "minimum" }] };

export const mistakenPackages: readonly [code: ProblemCode, plan: object, message: string][] = [
  ["draft-package-unknown", { packages: ["linkd"] }, "Связки «linkd» в библиотеке нет. Есть связки: linked."],
  [
    "draft-package-incomplete",
    { ...notice, packages: ["linked"] },
    "Связке «Связь» не хватает раздела «Понятия». Нужен смысл. Добавьте terms или уберите связку из плана.",
  ],
  [
    "draft-package-too-weak",
    { ...notice, packages: ["linked"] },
    "В связке «Связь» раздел «Уведомление» нужен в позиции не слабее «сильная», а в плане – «минимальная». Нужен срок.",
  ],
  [
    "draft-library-newer",
    {
      clauses: [{ clause: "silence", position: "strong" }],
      wording: { clauses: [{ fingerprint: "0123456789abcdef", clause: earlierSilence }] },
    },
    "«Прежнее молчание» печатается в той редакции, которая закреплена в плане, а в библиотеке есть новая: другие слова – 1. Чтобы взять новую, уберите запись silence из wording в плане.",
  ],
  [
    "draft-wording-edited",
    {
      clauses: [{ clause: "silence", position: "strong" }],
      wording: { clauses: [{ fingerprint: "0123456789abcdef", clause: earlierSilence }] },
    },
    "Текст «Прежнее молчание» изменён прямо в плане после того, как был в нём закреплён. Свой текст впишите в own_clauses; иначе уберите этот раздел из wording и закрепите снова.",
  ],
];
