import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const schema = readFileSync(path.join(import.meta.dirname, 'jenkins.xsd'), 'utf8');

/** Lists what xmllint finds wrong with a test report; nothing where it is valid. */
export async function schemaErrors(xml: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({
    xml: { fileName: 'report.xml', contents: xml },
    schema: { fileName: 'jenkins.xsd', contents: schema },
  });
  return valid ? [] : errors.map(({ message }) => message);
}
