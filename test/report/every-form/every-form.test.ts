import { type ReportFormat, reporters } from '../../../src/report/reporters.ts';
import { plainReading } from './form-reading.ts';
import { formReadings } from './form-readings.ts';
import { promises } from './promises.ts';

for (const form of Object.keys(reporters) as ReportFormat[]) {
  promises(form, reporters[form].load, formReadings[form] ?? plainReading);
}
