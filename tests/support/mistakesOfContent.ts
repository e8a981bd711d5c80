/** Breaches of each editorial rule, made once in the small library: the form is good, the clause is not. */
import { inNotice, inWords, type Mistake } from "./mistake.js";

export const mistakesOfContent: readonly Mistake[] = [
  // Names.
  inNotice("clause-id-not-file-name", "id: notice", "id: notices", "notices"),
  inNotice("clause-topic-unknown", "topic: notice", "topic: notise", "notise"),
  inNotice("clause-folder-wrong", "topic: notice", "topic: words", "words"),
  inNotice("act-unknown", "act: labour-code", "act: labor-code", "labor-code"),
  inNotice("practice-source-unknown", "source: example-2023", "source: example-2022", "example-2022"),

  // Words.
  inNotice("latin-letter", "Неше күн?", "Нeше күн?", "Нeше"),
  inNotice("latin-letter", "ru: Как?", "ru: Как a почему?", "a почему"),
  inNotice("latin-letter", "kk: { other: күннен }", "kk: { other: күннeн }", "күннeн"),
  inNotice("worker-word", "Жұмыскерлер сұрақ", "Қызметкерлер сұрақ", "Қызметкерлер"),
  inNotice("paragraphs-differ", "вручается {{method}}.\n", "вручается {{method}}.\n\n      Сразу.\n", "|"),
  inNotice("digits-differ", "kk: Жұмыскерлер сұрақ", "kk: 2 жұмыскер сұрақ", "Работники"),
  inNotice("blank-not-plain", "беріледі.", "{{#if method}} беріледі.", "{{#if method}}"),
  inNotice("blank-not-plain", "беріледі.", "{method} беріледі.", "{method}"),
  inNotice("blank-out-of-place", "ru: Сколько дней?", 'ru: "Сколько {{days}}?"', "{{days}}?"),
  inNotice("blank-glued", "{{days}} бұрын", "{{days}}нан бұрын", "{{days}}нан"),
  inNotice("blank-glued", "{{days}} бұрын", "{{days}}-тармақ бұрын", "{{days}}-тармақ"),
  inNotice("blank-glued", "{{term_point}}-тармақта", "{{term_point}}-да", "{{term_point}}-да"),
  inNotice(
    "blanks-differ",
    "за {{days}}.",
    "за месяц.",
    "Работодатель уведомляет об умной системе за месяц.",
  ),
  inNotice(
    "blank-undeclared",
    "kk: Жұмыскерлер сұрақ қоюға құқылы.\n    ru: Работники",
    "kk: Жұмыскерлер {{dayz}} сұрақ қояды.\n    ru: Работники {{dayz}}",
    "{{dayz}}",
  ),
  inNotice(
    "blank-unused",
    "  words_section: { clause: words }",
    "  words_section: { clause: words }\n  spare: { clause: words }",
    "spare:",
  ),
  inNotice(
    "blank-declared-twice",
    "references:\n",
    "references:\n  days: { clause: words }\n",
    "days: { clause",
  ),

  // Standing.
  inNotice(
    "provision-twice",
    "  - id: term\n    kind: duty\n    levels: [enterprise]",
    "  - id: term\n    kind: duty\n    levels: [sectoral, enterprise]",
    "term",
  ),
  inNotice(
    "provision-outside-clause",
    "    levels: [enterprise]\n    positions: [standard, strong]\n    status",
    "    levels: [regional, enterprise]\n    positions: [standard, strong]\n    status",
    "regional",
  ),
  inNotice(
    "nothing-stands",
    "levels: [sectoral, enterprise]\nrequirement",
    "levels: [sectoral, regional, enterprise]\nrequirement",
    "levels:",
  ),
  inNotice("core-missing", "    core: { actor: employer }\n", "", "duty"),

  // Links.
  inNotice("clause-unknown", "requires: [words]", "requires: [words, wordz]", "wordz"),
  inNotice(
    "clause-lacks-level",
    "levels: [sectoral, enterprise]\nrequirement",
    "levels: [sectoral, regional, enterprise]\nrequirement",
    "words]",
  ),
  inNotice("reference-provision-unknown", "provision: term }", "provision: terms }", "terms }"),
  inNotice(
    "reference-provision-absent",
    "levels: [enterprise]\n    status: gap",
    "levels: [enterprise]\n    positions: [minimum, strong]\n    status: gap",
    "term }",
  ),
  inNotice("reference-unguarded", "requires: [words]\n", "", "{ positions: [strong]"),
  inNotice("condition-parameter-unknown", "parameter: method,", "parameter: metod,", "metod"),
  inNotice("condition-option-unknown", "is: [meeting]", "is: [meating]", "meating"),

  // Values.
  inNotice("recommended-missing", "minimum: 20, ", "", "recommended: {"),
  inNotice(
    "recommended-unused",
    "{ standard: letter, strong",
    "{ minimum: letter, standard: letter, strong",
    "minimum: letter",
  ),
  inNotice("recommended-not-whole", "minimum: 20", "minimum: 20.5", "20.5"),
  inNotice("recommended-option-unknown", "standard: letter", "standard: leter", "leter"),
  inNotice("recommended-below-floor", "minimum: 20", "minimum: 14", "14"),
  inNotice("recommended-above-ceiling", "strong: 60", "strong: 91", "91"),
  inNotice("recommended-out-of-order", "standard: 30", "standard: 19", "19"),
  inNotice(
    "recommended-out-of-order",
    "standard: letter, strong: meeting",
    "standard: meeting, strong: letter",
    "letter",
  ),
  inNotice(
    "recommended-better-above",
    "    at_least:",
    "    recommended_at: { sectoral: { strong: 80 } }\n    at_least:",
    "80",
  ),

  // Terms.
  inNotice("term-unknown", "uses_terms: [ai-system]", "uses_terms: [ai-system, ai-sistem]", "ai-sistem"),
  inWords("term-twice", "  - id: ai-system", "  - id: system", "system"),
  inNotice("term-not-listed", "uses_terms: [ai-system]", "uses_terms: []", "ақылды жүйе туралы"),
  inNotice("term-listed-unused", "uses_terms: [ai-system]", "uses_terms: [ai-system, system]", "system]"),
];
