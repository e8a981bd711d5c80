/**
 * Schema + path → the keys that may stand there. Only for messages: «did you mean».
 *
 * Reads the schema and never judges the data by it; of a union it follows the alternative
 * that the data names (by its discriminator), and otherwise offers the keys of all.
 */
import { z } from "zod";
import type { Path } from "./yamlPlaces.js";

/** Empty where any key, or none, may stand. */
export function keysAt(schema: z.core.$ZodType, path: Path, data: unknown): string[] {
  let here = [schema];
  let value = data;
  for (const segment of path) {
    here = here.flatMap((one) => alternatives(one, value)).flatMap((one) => below(one, segment));
    value = valueIn(value, segment);
  }
  return [...new Set(here.flatMap((one) => alternatives(one, value)).flatMap(keysOf))];
}

/** The value at the end of a path; undefined where nothing stands. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce(valueIn, data);
}

function valueIn(data: unknown, segment: string | number): unknown {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, segment)) return undefined;
  return (data as Readonly<Record<string | number, unknown>>)[segment];
}

/** The schema without its wrappers; for a union the alternatives that fit the discriminator. */
function alternatives(schema: z.core.$ZodType, data: unknown): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return alternatives(schema.def.innerType, data);
  }
  if (!(schema instanceof z.ZodUnion)) return [schema];

  const options = schema.options.flatMap((option) => alternatives(option, data));
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return options;
  const { discriminator } = schema.def;
  const fitting = options.filter((option) => names(option, discriminator, valueIn(data, discriminator)));
  return fitting.length > 0 ? fitting : options;
}

function names(option: z.core.$ZodType, discriminator: string, value: unknown): boolean {
  const literal = option instanceof z.ZodObject ? shapeOf(option)[discriminator] : undefined;
  return literal instanceof z.ZodLiteral && [...literal.values].includes(value as z.core.util.Literal);
}

function below(schema: z.core.$ZodType, segment: string | number): z.core.$ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.def.element];
  if (schema instanceof z.ZodRecord) return [schema.def.valueType];
  if (!(schema instanceof z.ZodObject)) return [];
  const found = shapeOf(schema)[String(segment)];
  return found ? [found] : [];
}

/** `instanceof` leaves the shape untyped. */
function shapeOf(schema: z.ZodObject): z.core.$ZodShape {
  return schema.def.shape;
}

function keysOf(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(shapeOf(schema));
  if (schema instanceof z.ZodRecord && schema.def.keyType instanceof z.ZodEnum) {
    return schema.def.keyType.options.map(String);
  }
  return [];
}
