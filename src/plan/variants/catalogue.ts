import type { Variant } from '../../model/variant.ts';
import type { Definition } from './definition.ts';
import { digitalEconomy } from './digital-economy.ts';
import { dxEnterprises } from './dx-enterprises.ts';
import { fibre } from './fibre.ts';
import { fullyOnline } from './fully-online.ts';
import { mobileCoverage } from './mobile-coverage.ts';
import { onTime } from './on-time.ts';
import { onlineShare } from './online-share.ts';
import { paymentAccounts } from './payment-accounts.ts';
import { satisfaction } from './satisfaction.ts';

/** Every definition that plans may name, by family; adding one is adding it to its family's file. */
export const catalogue: readonly Definition[] = [
  ...onTime,
  ...onlineShare,
  ...fullyOnline,
  ...satisfaction,
  ...paymentAccounts,
  ...digitalEconomy,
  ...dxEnterprises,
  ...mobileCoverage,
  ...fibre,
];

/** Finds a definition by its id, such as `satisfaction/survey-slips`. */
export function definitionNamed(id: string): Definition | null {
  return catalogue.find((definition) => definition.id === id) ?? null;
}

/** Lists the definitions of the family of one, itself among them. */
export function familyOf({ id }: Variant): readonly Definition[] {
  const family = id.slice(0, id.indexOf('/') + 1);
  return catalogue.filter((definition) => definition.id.startsWith(family));
}

/** Gives what a report shows of a definition. */
export function variantOf({ id, name, definition, source, survey }: Definition): Variant {
  return { id, name, definition, source, survey };
}
