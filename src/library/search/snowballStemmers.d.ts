/** The package has no types of its own; only what is used is declared. */
declare module "snowball-stemmers" {
  interface Stemmer {
    /** `word` in lower case. */
    stem(word: string): string;
  }
  export function newStemmer(language: "russian"): Stemmer;
}
