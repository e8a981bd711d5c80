/**
 * Reads TypeScript source as the architecture test needs it:  path + text → what the file imports,
 * how it exports, how long it is, and its code without comments.
 *
 * Files are only parsed, never compiled or run.
 */
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

/** The pure core, from left to right: none of it touches files, the environment, the clock or chance. */
export const CORE = ["library", "agreement", "assembly", "reading", "comparison", "redline", "rendering"];

export interface Import {
  /** As written: "../library/clause.js", "node:fs", "zod". */
  readonly specifier: string;
  /** The folder of `src` it leads to, or the name of a file that lies in `src` itself; none for packages. */
  readonly place: string | undefined;
  /** Erased by the compiler: `import type`, `export type … from`, `import("…").T`. */
  readonly isTypeOnly: boolean;
}

export interface SourceFile {
  /** Inside `src`, with slashes: "assembly/fillBlanks.ts". */
  readonly path: string;
  /** Its folder, "assembly", or its own name when it lies in `src` itself, "main.ts". */
  readonly place: string;
  readonly lineCount: number;
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  /** It declares nothing of its own, or hands on everything another file exports. */
  readonly isBarrel: boolean;
  readonly codeWithoutComments: string;
}

/** All `.ts` files of `src`, in the order of their paths. */
export function sourceFiles(): SourceFile[] {
  const folder = new URL("../../src/", import.meta.url);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort();
  return paths.map((path) => sourceFile(path, readFileSync(new URL(path, folder), "utf8")));
}

/** One file, from its path inside `src` and its text. */
export function sourceFile(path: string, text: string): SourceFile {
  const parsed = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return {
    path,
    place: placeOf(path),
    lineCount: text.replace(/\n$/, "").split("\n").length,
    imports: importsBelow(parsed, path),
    hasDefaultExport: parsed.statements.some(isDefaultExport),
    isBarrel: isBarrel(parsed),
    codeWithoutComments: ts.createPrinter({ removeComments: true }).printFile(parsed),
  };
}

function placeOf(path: string): string {
  const [first = path] = path.split("/");
  return first;
}

function importsBelow(node: ts.Node, path: string): Import[] {
  const found = importAt(node, path);
  const below: Import[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...importsBelow(child, path));
  });
  return found ? [found, ...below] : below;
}

function importAt(node: ts.Node, path: string): Import | undefined {
  const specifier = specifierAt(node);
  if (!specifier || !ts.isStringLiteralLike(specifier)) return undefined;

  const target = specifier.text.startsWith(".") ? posix.join(posix.dirname(path), specifier.text) : undefined;
  return {
    specifier: specifier.text,
    place: target === undefined ? undefined : placeOf(target.replace(/\.js$/, ".ts")),
    isTypeOnly: isTypeOnly(node),
  };
}

/** Every way one file can name another: declarations, `import()` of a value and `import()` of a type. */
function specifierAt(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return node.arguments[0];
  }
  return undefined;
}

/**
 * `import { type T } from "…"` counts as a real import: with `verbatimModuleSyntax` the
 * compiler keeps it, and the file is loaded.
 */
function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportTypeNode(node);
}

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  if (ts.isExportDeclaration(statement) && statement.exportClause) {
    const { exportClause } = statement;
    return (
      ts.isNamedExports(exportClause) && exportClause.elements.some(({ name }) => name.text === "default")
    );
  }
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}

function isBarrel({ statements }: ts.SourceFile): boolean {
  const exports = statements.filter((statement) => ts.isExportDeclaration(statement));
  const handsOnAll = exports.some(
    ({ exportClause, moduleSpecifier }) =>
      moduleSpecifier && (!exportClause || ts.isNamespaceExport(exportClause)),
  );
  const declaresNothing = statements.every(
    (node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node),
  );
  return handsOnAll || (declaresNothing && exports.length > 0);
}
