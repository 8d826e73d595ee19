import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';

const schema = readFileSync(path.join(import.meta.dirname, 'sarif-2.1.0.schema.json'), 'utf8');
const ajv = new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false });
formats.default(ajv, ['uri', 'uri-reference', 'date-time']);
const validate = ajv.compile(JSON.parse(schema));

/** Lists what the schema of SARIF 2.1.0 finds wrong with a log; nothing where it is valid. */
export function schemaErrors(log: unknown): readonly string[] {
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
