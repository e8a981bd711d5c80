/** What the pages of the library say beside its own texts, in both languages. */
import type { Clause } from "../../library/clause.js";
import type { Pack } from "../../library/pack.js";
import type { ReviewState } from "../../library/reviewState.js";
import type { Bilingual } from "../../library/vocabulary.js";

export const previewWords = {
  library: { kk: "Бөлімдер кітапханасы", ru: "Библиотека разделов" },
  values: { kk: "Ұсынылатын мәндер", ru: "Рекомендуемые значения" },
  notes: { kk: "Тек өз тарапымыз үшін", ru: "Только для своих" },
  why: { kk: "Не үшін", ru: "Зачем" },
  objection: { kk: "Қарсылық", ru: "Возражение" },
  answer: { kk: "Жауап", ru: "Ответ" },
  concede: { kk: "Шегіну реті", ru: "Порядок уступок" },
  keep: { kk: "Шегінуге болмайды", ru: "Не уступать" },
  norms: { kk: "Құқықтық негіз", ru: "Правовое основание" },
  checked: { kk: "қаралған күні", ru: "проверено" },
} as const satisfies Record<string, Bilingual>;

export function reviewInWords(state: ReviewState): Bilingual {
  switch (state.kind) {
    case "never":
      return { kk: "Тексерілмеген", ru: "Не проверен" };
    case "reviewed": {
      const who = state.reviews.map(({ role, date }) => `${role}, ${date}`).join("; ");
      return { kk: `Тексерілген: ${who}`, ru: `Проверен: ${who}` };
    }
    case "needs-review": {
      const { role, date } = state.last;
      return {
        kk: `Қайта тексеру керек: ${date} (${role}) күнінен кейін өзгерген`,
        ru: `Нужна новая проверка: изменён после ${date} (${role})`,
      };
    }
  }
}

/** Whose text it is: an official one must never be taken for ours, nor ours for official. */
export function originInWords({ provenance }: Clause, pack: Pack | undefined): Bilingual {
  const { status, drafted_by } = provenance;
  const from = pack ? ` (${pack.version}, ${pack.source})` : "";
  return status === "official"
    ? {
        kk: `Ресми мәтін: ${pack?.name.kk ?? drafted_by}${from}`,
        ru: `Официальный текст: ${pack?.name.ru ?? drafted_by}${from}`,
      }
    : {
        kk: `Жоба: ${pack?.name.kk ?? drafted_by}${from}`,
        ru: `Проект: ${pack?.name.ru ?? drafted_by}${from}`,
      };
}
