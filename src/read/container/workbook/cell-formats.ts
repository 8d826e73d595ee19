import { builtinFormatKind, type NumberFormatKind, numberFormatKind } from './number-format-kind.ts';
import { readXml } from './xml-events.ts';

/** Reads the styles of a workbook: what the number format of each style of cells makes of a number. */
export async function cellFormats(from: AsyncIterable<Buffer>): Promise<readonly NumberFormatKind[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let element = '';
  let inCellStyles = false;
  let id = -1;
  await readXml(from, {
    open(name) {
      element = name;
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) ids.push(0);
      if (name === 'numFmt') id = -1;
    },
    attribute(name, value) {
      if (element === 'numFmt' && name === 'numFmtId') id = Number(value);
      if (element === 'numFmt' && name === 'formatCode') codes.set(id, value);
      if (element === 'xf' && inCellStyles && name === 'numFmtId') ids[ids.length - 1] = Number(value);
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return ids.map((id) => {
    const code = codes.get(id);
    return code === undefined ? builtinFormatKind(id) : numberFormatKind(code);
  });
}
