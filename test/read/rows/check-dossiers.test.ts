import { expect, test } from 'vitest';
import { column, readFolder, source } from '../read-folder.ts';

const received = column('received', 'Ngày', 'datetime', { formats: ['dd/MM/yyyy HH:mm', 'dd/MM/yyyy'] });
const dossier = column('id', 'Mã hồ sơ', 'dossier', { required: true, received: 'received' });
const declared = source([dossier, received]);

test('days within codes are compared with the day of receipt, and shapes with those known', async () => {
  const text = [
    'Mã hồ sơ;Ngày',
    '000.17.22.H56-210531-0001;31/05/2021 23:59', // 2: the same day
    'G09.20-20260609-0092637;09/06/2026', //         3: the same, in the newer shape
    '000.00.14.H56-200203-0118;04/02/2020', //       4: a day late
    'H55.242-20240101-0001;31/12/2023', //           5: a day early
    'H56-210531-0001;', //                           6: nothing to compare with
    'TP01-CX-U0QVZU;31/05/2021', //                  7: of another shape
    '000.17.22.H56-210231-0002;31/05/2021', //       8: 31 February
  ].join('\n');
  const read = await readFolder({ 'a.csv': `${text}\n` }, declared);
  expect(read.used).toHaveLength(7);
  const common = { source: 'dossiers', column: 'id', file: 'a.csv' };
  expect(read.problems).toEqual([
    {
      severity: 'warning',
      code: 'dossier-days-differ',
      facts: {
        ...common,
        received: 'received',
        count: 2,
        of: 4,
        line: 4,
        codeDay: '2020-02-03',
        cellDay: '2020-02-04',
      },
      place: { file: 'a.csv', line: 4, column: null, length: 1, text: null },
    },
    {
      severity: 'warning',
      code: 'dossier-shapes-strange',
      facts: { ...common, count: 2, of: 7, line: 7, raw: 'TP01-CX-U0QVZU' },
      place: { file: 'a.csv', line: 7, column: null, length: 1, text: null },
    },
  ]);
});

test('codes as they should be say nothing, and without a day of receipt only their shape is looked at', async () => {
  const good = 'Mã hồ sơ;Ngày\n000.17.22.H56-210531-0001;31/05/2021\n';
  expect((await readFolder({ 'a.csv': good }, declared)).problems).toEqual([]);
  const other = 'Mã hồ sơ;Ngày\n000.17.22.H56-210531-0001;01/06/2021\nx;\n';
  const alone = source([{ ...dossier, received: null }, received]);
  expect((await readFolder({ 'a.csv': other }, alone)).problems).toMatchObject([
    { code: 'dossier-shapes-strange', facts: { count: 1, of: 2, line: 3, raw: 'x' } },
  ]);
});
