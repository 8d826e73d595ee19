import type { Definition, Formula, RoleColumns } from './definition.ts';
import { all, columnFor, columnOf, isOneOf, name, notOnPaper, wasReceived } from './dossier-sql.ts';
import { dossierRoles as roles } from './roles.ts';

const source = {
  vi: 'lời văn Nghị quyết 07-NQ/TU của Quảng Bình không nói mẫu số; cả hai cách đọc đều có người dùng',
  en: 'the words of Resolution 07-NQ/TU of Quảng Bình do not say what it is a share of; both can be read in them',
};

/** Which of the dossiers were processed wholly online. */
export const fullyOnline: readonly Definition[] = [
  {
    id: 'fully-online/of-all',
    name: { vi: 'trên tất cả hồ sơ', en: 'of all dossiers' },
    definition: {
      vi: 'hồ sơ nộp trực tuyến của dịch vụ toàn trình (mức độ 4), không trả kết quả chỉ bằng giấy / tất cả hồ sơ tiếp nhận trong kỳ',
      en: 'dossiers handed in online of services wholly online (level 4), whose result is not on paper only / all dossiers received in the period',
    },
    source,
    survey: false,
    formula: formula(wasReceived),
  },
  {
    id: 'fully-online/of-online',
    name: { vi: 'trên hồ sơ nộp trực tuyến', en: 'of dossiers handed in online' },
    definition: {
      vi: 'hồ sơ nộp trực tuyến của dịch vụ toàn trình (mức độ 4), không trả kết quả chỉ bằng giấy / hồ sơ nộp trực tuyến trong kỳ',
      en: 'dossiers handed in online of services wholly online (level 4), whose result is not on paper only / dossiers handed in online in the period',
    },
    source,
    survey: false,
    formula: formula((columns) =>
      all(`${name(columnFor(columns, roles.channel))} = 'online'`, wasReceived(columns)),
    ),
  },
];

function formula(among: (columns: RoleColumns) => string): Formula {
  return {
    required: [roles.channel, roles.level],
    optional: [roles.result, roles.state, roles.received],
    countsPending: false,
    expand: (columns) => {
      const result = columnOf(columns, roles.result);
      return {
        kind: 'share',
        of: all(
          `${name(columnFor(columns, roles.channel))} = 'online'`,
          isOneOf(columnFor(columns, roles.level), ['l4', 'full']),
          result === null ? 'true' : notOnPaper(result),
        ),
        among: among(columns),
      };
    },
  };
}
