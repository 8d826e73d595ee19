import type { Language, Text } from '../../model/text.ts';

/**
 * What only the office knows. Each stands in the document as a highlighted text in brackets, so that nobody sends it by
 * accident; nothing of it is ever made up.
 */
export const placeholderWords = {
  parentAgency: { vi: 'TÊN CƠ QUAN CHỦ QUẢN', en: 'PARENT AUTHORITY' },
  agency: { vi: 'TÊN CƠ QUAN BAN HÀNH', en: 'ISSUING AUTHORITY' },
  agencyInText: { vi: 'Tên cơ quan ban hành', en: 'the issuing authority' },
  number: { vi: 'số', en: 'number' },
  abbreviation: { vi: 'viết tắt tên cơ quan', en: 'abbreviation' },
  place: { vi: 'Địa danh', en: 'Place' },
  date: { vi: '…', en: '…' },
  recipient: { vi: 'Cơ quan nhận báo cáo', en: 'Authority that is reported to' },
  otherRecipients: { vi: 'Cơ quan, đơn vị khác', en: 'Other authorities and units' },
  drafter: { vi: 'viết tắt đơn vị soạn thảo', en: 'drafting unit' },
  authority: {
    vi: 'QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ',
    en: 'AUTHORITY AND POSITION OF THE SIGNATORY',
  },
  signature: { vi: 'Chữ ký, dấu của cơ quan', en: 'Signature and seal' },
  signatory: { vi: 'Họ và tên người ký', en: 'Name of the signatory' },
  proposals: {
    vi: 'Kiến nghị, đề xuất của cơ quan báo cáo: giải pháp, thời hạn, đơn vị thực hiện đối với từng chỉ tiêu chậm tiến độ, không đạt, chưa có số liệu nêu trên',
    en: 'Proposals of the reporting office: what is to be done, by when and by whom, on each indicator above that is behind, missed or without data',
  },
} satisfies Record<string, Text>;

export type Placeholder = keyof typeof placeholderWords;

/** The lines of the form itself (Nghị định 30/2020/NĐ-CP, Phụ lục I and Mẫu 1.4). */
export const formWords = {
  state: { vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', en: 'SOCIALIST REPUBLIC OF VIET NAM' },
  motto: { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' },
  number: { vi: 'Số: ', en: 'No.: ' },
  numberKind: { vi: '/BC-', en: '/BC-' },
  report: { vi: 'BÁO CÁO', en: 'REPORT' },
  recipients: { vi: 'Nơi nhận:', en: 'Recipients:' },
  /** "Lưu: VT, <drafting unit>." */
  filed: { vi: 'Lưu: VT, ', en: 'For file: records office, ' },
  /** Between the place and the parts of the date. */
  date: { vi: [', ngày ', ' tháng ', ' năm '], en: [', day ', ' month ', ' year '] },
  /** Before the number and the date of the report, in the lines below the title of an annex. */
  attached: {
    vi: ['(Kèm theo Báo cáo số ', ' ngày ', ' tháng ', ' năm ', ' của ', ')'],
    en: ['(Attached to report No. ', ' of day ', ' month ', ' year ', ', ', ')'],
  },
  annex: {
    vi: (numeral: string) => `Phụ lục ${numeral}`,
    en: (numeral: string) => `Annex ${numeral}`,
  },
} satisfies Record<string, Record<Language, string | readonly string[] | ((numeral: string) => string)>>;

/** What a document is called by the sign in its number ("4216/QĐ-UBND"), as Nghị định 30/2020/NĐ-CP, Phụ lục III abbreviates. */
export const documentKinds = {
  QĐ: { vi: 'Quyết định', en: 'Decision' },
  NQ: { vi: 'Nghị quyết', en: 'Resolution' },
  KH: { vi: 'Kế hoạch', en: 'Plan' },
  CT: { vi: 'Chỉ thị', en: 'Directive' },
  CTr: { vi: 'Chương trình', en: 'Programme' },
  ĐA: { vi: 'Đề án', en: 'Scheme' },
} satisfies Record<string, Text>;

/** A document whose number does not tell its kind. */
export const anyDocument = { vi: 'Văn bản', en: 'Document' } satisfies Text;

/** Headings of the report. */
export const headingWords = {
  results: { vi: 'Kết quả chung', en: 'Overall results' },
  attention: {
    vi: 'Các chỉ tiêu chậm, không đạt, cần theo dõi',
    en: 'Indicators behind, missed or to be watched',
  },
  proposals: { vi: 'Kiến nghị, đề xuất', en: 'Proposals' },
  behind: { vi: 'Chậm tiến độ, không đạt', en: 'Behind and missed' },
  watch: { vi: 'Cần theo dõi: có nguy cơ chậm, số liệu cũ', en: 'To watch: at risk, stale' },
  noData: { vi: 'Chưa có số liệu', en: 'No data' },
  ended: { vi: 'Không còn đối tượng đánh giá', en: 'Not applicable' },
  table: { vi: 'Tổng hợp kết quả thực hiện các chỉ tiêu', en: 'Results by indicator' },
  evidence: {
    vi: 'Nguồn số liệu và căn cứ đánh giá',
    en: 'Sources and grounds of the judgement',
  },
  sources: { vi: 'Nguồn số liệu và tình hình đọc tệp', en: 'Sources and the account of files' },
  rules: { vi: 'Cách đánh giá', en: 'How it was judged' },
  readings: { vi: 'Cách hiểu văn bản', en: 'How the text is read' },
  context: {
    vi: 'Số liệu đã công bố nhưng không dùng để đánh giá',
    en: 'Published figures that nothing is judged by',
  },
  articles: { vi: 'Văn bản, bài viết được trích dẫn', en: 'Texts that are quoted' },
} satisfies Record<string, Text>;

/** Headings of the counts by pillar. */
export const countWords = {
  pillar: { vi: 'Nhóm chỉ tiêu', en: 'Group of indicators' },
  selected: { vi: 'Số chỉ tiêu', en: 'All' },
  met: { vi: 'Đạt', en: 'Met' },
  exceeded: { vi: 'Trong đó vượt', en: 'Of them exceeded' },
  'not-yet': { vi: 'Chưa đạt', en: 'Not yet met' },
  failed: { vi: 'Không đạt', en: 'Not met' },
  unjudged: { vi: 'Chưa đánh giá được', en: 'Cannot be judged' },
  ended: { vi: 'Không còn đối tượng', en: 'Object gone' },
  total: { vi: 'Cộng', en: 'Total' },
} satisfies Record<string, Text>;

/** Sentences of the report that are filled in; numbers, days and names come written out. */
export const docxSentences = {
  subject: {
    vi: (title: string, day: string) => `Tình hình thực hiện ${title} (số liệu đến ngày ${day})`,
    en: (title: string, day: string) => `Progress under the ${title} (figures as of ${day})`,
  },
  subjectOfSeveral: {
    vi: (plans: string, day: string) =>
      `Tình hình thực hiện ${plans} văn bản về chuyển đổi số (số liệu đến ngày ${day})`,
    en: (plans: string, day: string) =>
      `Progress under ${plans} documents on digital transformation (figures as of ${day})`,
  },
  document: {
    vi: (kind: string, number: string, day: string, issuer: string, title: string) =>
      `${kind} số ${number} ngày ${day} của ${issuer} (${title})`,
    en: (kind: string, number: string, day: string, issuer: string, title: string) =>
      `${kind} No. ${number} of ${day} of ${issuer} (${title})`,
  },
  /** Before the documents, between them, and after the name of the office. */
  grounds: {
    vi: {
      begin: 'Thực hiện ',
      between: '; ',
      office: ', ',
      end: (day: string, target: string) =>
        ` báo cáo tình hình thực hiện các chỉ tiêu, số liệu đến ngày ${day}, so với mục tiêu đến ngày ${target}, như sau:`,
    },
    en: {
      begin: 'Under ',
      between: '; ',
      office: ', ',
      end: (day: string, target: string) =>
        ` reports on the indicators, with figures as of ${day}, against the targets for ${target}:`,
    },
  },
  asOf: {
    vi: (day: string, said: string) => `Đến ngày ${day}, ${said}`,
    en: (day: string, said: string) => `As of ${day}, ${said}`,
  },
  synthetic: {
    vi: (sign: string) =>
      `CHÚ Ý: Báo cáo này có SỐ LIỆU GIẢ LẬP (đánh dấu ${sign}), chỉ để dùng thử, không phải số liệu thật; không được ký, ban hành khi chưa thay bằng số liệu thật.`,
    en: (sign: string) =>
      `NOTE: this report has MADE-UP FIGURES (marked ${sign}), for demonstration only; it must not be signed or issued before real ones take their place.`,
  },
  table: {
    vi: (number: string, title: string) => `Bảng ${number}. ${title}`,
    en: (number: string, title: string) => `Table ${number}. ${title}`,
  },
  countsByPillar: {
    vi: 'Số chỉ tiêu theo nhóm và kết quả đánh giá',
    en: 'Indicators by group and verdict',
  },
  accounts: {
    vi: 'Số dòng đã đọc theo nguồn số liệu',
    en: 'Rows read by source',
  },
  reached: { vi: 'Các chỉ tiêu đã đạt, vượt:', en: 'Indicators that are met or exceeded:' },
  onTrack: {
    vi: 'Các chỉ tiêu đúng tiến độ, chưa đến hạn:',
    en: 'Indicators on track, or not due yet:',
  },
  standing: {
    vi: (name: string, verdict: string, figure: string) => `${name}: ${verdict}; thực hiện ${figure}`,
    en: (name: string, verdict: string, figure: string) => `${name}: ${verdict}; observed ${figure}`,
  },
  standingWithoutFigure: {
    vi: (name: string, verdict: string) => `${name}: ${verdict}`,
    en: (name: string, verdict: string) => `${name}: ${verdict}`,
  },
  owner: {
    vi: (owner: string) => ` (đơn vị chủ trì: ${owner})`,
    en: (owner: string) => ` (owner: ${owner})`,
  },
  seeAnnex: {
    vi: (table: string, evidence: string) =>
      `Kết quả từng chỉ tiêu nêu tại ${table}; nguồn số liệu và căn cứ đánh giá nêu tại ${evidence}.`,
    en: (table: string, evidence: string) =>
      `${table} has the result of each indicator; ${evidence} has the sources and the grounds of the judgement.`,
  },
  noneBehind: {
    vi: 'Không có chỉ tiêu nào chậm tiến độ, không đạt hoặc cần theo dõi.',
    en: 'No indicator is behind, missed or to be watched.',
  },
  trajectory: { vi: (way: string) => `Lộ trình: ${way}.`, en: (way: string) => `Trajectory: ${way}.` },
  groupTotal: {
    vi: (numeral: string) => `Tổng hợp nhóm ${numeral}: `,
    en: (numeral: string) => `Group ${numeral}: `,
  },
  total: { vi: 'Tổng hợp chung: ', en: 'All groups: ' },
  legend: { vi: 'Ghi chú: ', en: 'Signs: ' },
  onThatDay: {
    vi: '“Mốc theo lộ trình đến kỳ” là mức theo lộ trình tại ngày của số liệu thực hiện; “–” là không có hoặc không tính.',
    en: '“Expected by the trajectory” is its value on the day of the figure; “–” is none, or of no meaning.',
  },
  /** Before and after the name of the office. */
  end: {
    vi: {
      begin: (day: string) => `Trên đây là báo cáo tình hình thực hiện các chỉ tiêu đến ngày ${day}, `,
      end: ' kính báo cáo./.',
    },
    en: {
      begin: (day: string) => `This is the report on the indicators as of ${day}, respectfully submitted by `,
      end: '.',
    },
  },
  rejects: {
    vi: (total: string) => `Dòng bị loại (${total} dòng):`,
    en: (total: string) => `Rejected rows (${total}):`,
  },
} satisfies Record<string, Record<Language, unknown>>;
