/** The addresses of sign-in on our side. The provider has to know `answer` and `signedOut`. */
export const signInPaths = {
  leave: "/sign-in",
  answer: "/sign-in/answer",
  out: "/sign-out",
  signedOut: "/signed-out",
} as const;
