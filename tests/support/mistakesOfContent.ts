/** Breaches of the rules about whole files, made once in the small library: the form is good, the clause is not. */
import { inJournal, inNotice, inPackages, inWords, type Mistake } from "./mistake.js";

export const mistakesOfContent: readonly Mistake[] = [
  // Names.
  inNotice("clause-id-not-file-name", "id: notice", "id: notices", "notices"),
  inNotice("clause-topic-unknown", "topic: notice", "topic: notise", "notise"),
  inNotice("clause-folder-wrong", "topic: notice", "topic: words", "words"),
  inNotice("act-unknown", "act: labour-code", "act: labor-code", "labor-code"),
  inNotice("practice-source-unknown", "source: example-2023", "source: example-2022", "example-2022"),

  // Declarations.
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

  // Norms.
  inNotice("norm-shape", 'article: "46", point', "article: 46-бап, point", "46-бап"),
  inNotice("norm-checked-early", "checked_on: 2026-11-21", "checked_on: 2014-01-01", "2014-01-01"),
  inJournal("norm-checked-early", "checked_on: 2026-11-21", "checked_on: 2014-01-01", "2014-01-01"),
  inNotice("law-without-basis", "status: gap\n    kk: |", "status: law\n    kk: |", "law"),

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

  inNotice(
    "provision-unreachable",
    "is: [meeting] }]",
    "is: [meeting] }, { parameter: method, is: [letter] }]",
    "meeting",
  ),
  inNotice("provision-unreachable", "is: [meeting] }]", "is: [meeting] }, { no_clause: words }]", "meeting"),
  inNotice(
    "provision-unreachable",
    "{ positions: [strong]",
    "{ positions: [minimum]",
    "{ positions: [minimum]",
  ),
  inNotice("items-absent", "{ kk: бірінші дана", "{ positions: [strong], kk: бірінші дана", "items:"),
  inNotice(
    "positions-alike",
    "    positions: [strong]\n    status: beyond\n    kk: Хабарламасыз",
    "    levels: [enterprise]\n    positions: [strong]\n    status: beyond\n    kk: Хабарламасыз",
    "levels:",
  ),
  inNotice(
    "position-declarative",
    "      remedy: { kk: хабарлама берілмеген болып есептеледі, ru: уведомление считается неподанным }\n",
    "",
    "provisions:",
  ),
  inNotice(
    "regional-without-remedy",
    "levels: [sectoral, enterprise]\nrequirement",
    "levels: [sectoral, regional, enterprise]\nrequirement",
    "provisions:",
  ),

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

  inNotice("annex-unknown", "annex: journal", "annex: jornal", "jornal"),
  inWords(
    "annex-detached",
    "provisions:\n",
    "references:\n  journal_annex: { annex: journal }\nprovisions:\n",
    "journal }",
  ),
  inJournal("annex-lacks-level", "levels: [sectoral, enterprise]", "levels: [enterprise]", "journal }"),
  inNotice("reference-word", "в пункте {{term_point}}", "в разделе {{term_point}}", "{{term_point}}"),
  inNotice("reference-word", "{{term_point}}-тармақта", "{{term_point}}-бөлімде", "{{term_point}}-бөлімде"),

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

  // Attachments.
  inJournal("act-unknown", "act: labour-code", "act: labor-code", "labor-code"),
  inJournal("norm-shape", 'article: "150"', 'article: "150.3"', '"150.3"'),
  inJournal("attachment-id-not-file-name", "id: journal", "id: journals", "journals"),
  inJournal("attachment-clause-unknown", "clauses: [notice]", "clauses: [notice, notise]", "notise"),
  inJournal(
    "attachment-level-without-clause",
    "levels: [sectoral, enterprise]",
    "levels: [sectoral, regional, enterprise]",
    "regional",
  ),
  inJournal("attachment-unreferenced", "id: journal", "id: diary", "diary"),
  inJournal("attachment-row-width", "[[null, null]]", "[[null]]", "[null]"),
  inJournal("attachment-point-twice", "id: content", "id: entry", "entry"),

  // Packages.
  inPackages(
    "package-twice",
    "packages:\n",
    "packages:\n  - { id: early-word, title: { kk: а, ru: а }, purpose: { kk: а, ru: а }, clauses: [{ clause: notice, why: { kk: а, ru: а } }, { clause: words, at_least: standard, why: { kk: а, ru: а } }], concede: [{ clause: words, kk: а, ru: а }], keep: [{ clause: words, kk: а, ru: а }] }\n",
    "early-word",
  ),
  inPackages("package-clause-unknown", "{ clause: notice, at", "{ clause: notise, at", "notise"),
  inPackages("package-clause-twice", "{ clause: words, at", "{ clause: notice, at", "notice"),
  inPackages("package-step-outside", "{ clause: words, kk", "{ clause: wordz, kk", "wordz"),
  inPackages(
    "package-floor-unknown",
    "{ clause: words, at_least: standard",
    "{ clause: words, at_least: strong",
    "strong",
  ),

  // Terms.
  inNotice("term-unknown", "uses_terms: [ai-system]", "uses_terms: [ai-system, ai-sistem]", "ai-sistem"),
  inWords("term-twice", "  - id: ai-system", "  - id: system", "system"),
  inNotice("term-not-listed", "uses_terms: [ai-system]", "uses_terms: []", "ақылды жүйе туралы"),
  inNotice("term-listed-unused", "uses_terms: [ai-system]", "uses_terms: [ai-system, system]", "system]"),
];
