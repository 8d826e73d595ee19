import type { Language } from '../model/text.ts';

/** The words of the help pages. */
export interface HelpWords {
  readonly tagline: string;
  readonly commands: Readonly<
    Record<
      'report' | 'trend' | 'inspect' | 'validate' | 'explain' | 'compare-plans' | 'schema' | 'completion',
      string
    >
  >;
  readonly arguments: Readonly<
    Record<
      'plan' | 'plans' | 'twoPlans' | 'indicator' | 'oneIndicator' | 'files' | 'schema' | 'shell',
      string
    >
  >;
  readonly options: Readonly<Record<HelpOption, string>>;
  /** Headings over the options that belong together. */
  readonly groups: Readonly<Record<'data' | 'selection' | 'judging' | 'output' | 'other', string>>;
  readonly titles: Readonly<Record<string, string>>;
  /** What follows the program's name in its usage. */
  readonly usage: string;
  /** Stands before a default. */
  readonly usual: string;
  readonly examples: string;
  readonly more: string;
}

type HelpOption =
  | 'data'
  | 'plan'
  | 'inspectData'
  | 'inspectFormat'
  | 'asOf'
  | 'target'
  | 'path'
  | 'oldUnits'
  | 'files'
  | 'rejects'
  | 'duplicates'
  | 'maxRejects'
  | 'format'
  | 'trendFormat'
  | 'comparisonFormat'
  | 'last'
  | 'brief'
  | 'open'
  | 'quiet'
  | 'verbose'
  | 'schemaOutput'
  | 'output'
  | 'compare'
  | 'bom'
  | 'localNumbers'
  | 'failOn'
  | 'lang'
  | 'pillar'
  | 'indicator'
  | 'owner'
  | 'status'
  | 'help'
  | 'version';

/** The help pages in each language. */
export const helpWords: Readonly<Record<Language, HelpWords>> = {
  vi: {
    tagline:
      'Đối chiếu kế hoạch chuyển đổi số với số liệu thực hiện: chỉ tiêu nào đang chậm so với lộ trình, chậm bao nhiêu, căn cứ vào đâu.',
    commands: {
      report: 'đọc một hoặc nhiều kế hoạch và các tệp số liệu, in báo cáo tình hình thực hiện',
      trend: 'số liệu qua từng tháng so với lộ trình: mọi chỉ tiêu cạnh nhau, hoặc một chỉ tiêu theo bảng',
      inspect: 'xem các tệp số liệu là gì, cột nào chứa gì, và viết sẵn đoạn khai nguồn để dán vào kế hoạch',
      validate: 'kiểm tra tệp kế hoạch, liệt kê mọi lỗi kèm vị trí',
      explain: 'giải thích một chỉ tiêu: công thức, trích dẫn, số liệu, phép tính, vì sao đánh giá như vậy',
      schema: 'in lược đồ JSON Schema của tệp kế hoạch hoặc của một dạng JSON',
      completion: 'in đoạn mã để bash, zsh hoặc fish gợi ý lệnh, tùy chọn, mã chỉ tiêu khi bấm Tab',
      'compare-plans':
        'đặt các chỉ tiêu cùng nội dung của hai kế hoạch cạnh nhau: chỗ nào cùng yêu cầu, khác yêu cầu, không so được',
    },
    arguments: {
      plan: 'tệp kế hoạch (YAML)',
      plans: 'các tệp kế hoạch (YAML)',
      twoPlans: 'hai tệp kế hoạch (YAML)',
      indicator: 'mã chỉ tiêu',
      oneIndicator: 'mã chỉ tiêu; không ghi thì là mọi chỉ tiêu',
      files: 'các tệp số liệu; “-” là đầu vào chuẩn',
      schema: 'plan, report, comparison hoặc trend',
      shell: 'bash, zsh hoặc fish',
    },
    options: {
      data: 'thư mục chứa các tệp số liệu (mặc định: thư mục của tệp kế hoạch); nhiều kế hoạch thì ghi một lần cho tất cả, hoặc mỗi kế hoạch một lần theo thứ tự',
      plan: 'so với các nguồn của kế hoạch này: hợp nguồn nào, thiếu cột nào',
      inspectData:
        'thư mục mà các đường dẫn trong đoạn khai tính từ đó (mặc định: thư mục hiện tại, hoặc của kế hoạch)',
      inspectFormat: 'dạng kết quả: text, json (mặc định: text)',
      asOf: 'ngày đánh giá: 2024-10-31, hoặc tháng 2024-10 (mặc định: hôm nay theo múi giờ của kế hoạch)',
      target: 'đánh giá theo mốc của năm này, ví dụ 2030 (mặc định: năm mục tiêu của kế hoạch)',
      path: 'đánh giá theo lộ trình có mã này (“paths” trong kế hoạch), ở mọi chỉ tiêu có nó',
      oldUnits: 'liệt kê các đơn vị cũ dưới đơn vị mới đã nhận số liệu của chúng',
      files: 'đọc nguồn này từ các tệp khác, ví dụ ho_so=portal/*.csv; “-” là đầu vào chuẩn; lặp lại được',
      rejects: 'ghi mọi dòng bị loại ra tệp CSV: tệp, dòng, cột, khóa, nội dung, lý do',
      duplicates: 'ghi mọi bản ghi trùng ra tệp CSV, kèm bản ghi được tính',
      maxRejects: 'thoát với mã 2 nếu số dòng bị loại vượt mức này: 100, hoặc 1% số dòng đọc',
      format: 'dạng báo cáo, table nếu không ghi',
      comparisonFormat: 'dạng kết quả: table, json (mặc định: table)',
      trendFormat: 'dạng kết quả: table, csv, json (mặc định: table)',
      last: 'chỉ lấy ngần này tháng báo cáo gần nhất, ví dụ 12 (mặc định: tất cả)',
      brief: 'bảng rút gọn: bỏ cách hiểu văn bản, nguồn số liệu, số liệu không dùng',
      open: 'mở báo cáo HTML vừa ghi (-o bao-cao.html) bằng trình duyệt',
      quiet: 'không in gì ra stderr ngoài lỗi',
      verbose: 'in ra stderr từng việc đang làm: tệp tìm thấy, số dòng, thời gian',
      schemaOutput: 'ghi ra tệp này; “-” là đầu ra chuẩn',
      output: 'ghi ra tệp, dạng theo đuôi tệp hoặc <dạng>=<tệp>; có thể lặp lại; “-” là đầu ra chuẩn',
      compare:
        'so với báo cáo JSON của kỳ trước: chỉ tiêu nào mới chậm, hồi phục, mới có số liệu; có thể lặp lại',
      bom: 'đặt dấu BOM đầu tệp CSV để Excel nhận đúng tiếng Việt',
      localNumbers:
        'số trong CSV viết theo ngôn ngữ của báo cáo (61,97) và ngăn cách ô như bảng tính của ngôn ngữ đó',
      failOn:
        'thoát với mã 1 nếu có chỉ tiêu ở các trạng thái này, cách nhau bằng dấu phẩy; regressed: kém đi so với --compare (mặc định: none, không bao giờ)',
      lang: 'ngôn ngữ: vi hoặc en',
      pillar: 'chỉ đánh giá các trụ cột này',
      indicator: 'chỉ đánh giá các chỉ tiêu này',
      owner: 'chỉ đánh giá chỉ tiêu của đơn vị chủ trì này; lặp lại được',
      status: 'chỉ hiện các dòng có trạng thái này (không đổi kết quả và mã thoát)',
      help: 'in trợ giúp',
      version: 'in phiên bản',
    },
    groups: {
      data: 'Số liệu:',
      judging: 'Cách đánh giá:',
      selection: 'Chọn chỉ tiêu:',
      output: 'Kết quả:',
      other: 'Khác:',
    },
    titles: {
      'Usage:': 'Cách dùng:',
      'Options:': 'Tùy chọn:',
      'Commands:': 'Lệnh:',
      'Arguments:': 'Tham số:',
    },
    usage: '<lệnh> [tùy chọn]',
    usual: 'mặc định',
    examples: `Ví dụ:
  lotrinh report targets/thanh-hoa-qd-4216.yaml --data samples/thanh-hoa --as-of 2024-10-31
  lotrinh explain targets/thanh-hoa-qd-4216.yaml online-dossier-share --data samples/thanh-hoa --as-of 2024-10-31
  lotrinh trend targets/thanh-hoa-qd-4216.yaml online-dossier-share --data samples/thanh-hoa --last 12
  lotrinh inspect samples/thanh-hoa/portal/ho-so-gia-lap-2024-10.csv
  lotrinh validate targets/*.yaml
  lotrinh compare-plans targets/thanh-hoa-nq-06.yaml targets/thanh-hoa-qd-4216.yaml --data samples/thanh-hoa
  lotrinh report ke-hoach.yaml --format json | jq .summary
  lotrinh report ke-hoach.yaml --fail-on behind,missed,stale,no-data`,
    more: 'Xem thêm: lotrinh <lệnh> --help',
  },
  en: {
    tagline:
      'Judges a digital-transformation plan by what really happened: which indicators are behind the trajectory, by how much, and on what evidence.',
    commands: {
      report: 'read one plan or several and their exports, print the compliance report',
      trend:
        'the figures month by month against the trajectory: all indicators side by side, or one as a table',
      inspect: 'say what exports are and what their columns hold, and write the source to paste into a plan',
      validate: 'check plan files and list everything that is wrong, with its place',
      explain: 'explain one indicator: formula, quote, figures, arithmetic, and why it has its status',
      schema: 'print the JSON Schema of plan files or of a JSON form',
      completion: 'print the script by which bash, zsh or fish complete commands, options and indicators',
      'compare-plans':
        'set indicators of two plans that speak of the same side by side: where they agree, differ, or cannot be compared',
    },
    arguments: {
      plan: 'a plan file (YAML)',
      plans: 'plan files (YAML)',
      twoPlans: 'two plan files (YAML)',
      indicator: "an indicator's id",
      oneIndicator: "an indicator's id; all of them where it is left out",
      files: 'exports; “-” is standard input',
      schema: 'plan, report, comparison or trend',
      shell: 'bash, zsh or fish',
    },
    options: {
      data: "the folder of the exports (default: the plan file's folder); with several plans once for all, or once for each in their order",
      plan: 'hold the files against the sources of this plan: which they fit, which columns they lack',
      inspectData:
        "the folder that paths in the source are relative to (default: the working folder, or the plan's)",
      inspectFormat: 'the form of the result: text, json (default: text)',
      asOf: "the day to judge at: 2024-10-31, or a month, 2024-10 (default: today in the plan's time zone)",
      target: "judge by this year's milestones, such as 2030 (default: the plan's target year)",
      path: 'judge by the path with this id (`paths` in the plan), wherever an indicator has it',
      oldUnits: 'list old units under the new ones that took over their rows',
      files:
        'read this source from other files, such as dossiers=portal/*.csv; “-” is standard input; may be repeated',
      rejects: 'write every rejected row to a CSV file: file, line, column, key, text, reason',
      duplicates: 'write every duplicate record to a CSV file, with the record that counts',
      maxRejects: 'exit with 2 if more rows than this are rejected: 100, or 1% of the rows read',
      format: 'the form of the report, table unless asked',
      comparisonFormat: 'the form of the result: table, json (default: table)',
      trendFormat: 'the form of the result: table, csv, json (default: table)',
      last: 'only so many of the last reporting months, such as 12 (default: all)',
      brief: 'a shorter table: without readings of the text, sources, and figures not judged by',
      open: 'open the HTML report that was written (-o report.html)',
      quiet: 'nothing on stderr but errors',
      verbose: 'say on stderr what is done: files found, rows, times',
      schemaOutput: 'write to this file; “-” is stdout',
      output: 'write to a file, in the form of its ending or <form>=<file>; may be repeated; “-” is stdout',
      compare:
        'what changed since an earlier JSON report: newly behind, recovered, newly reported; may be repeated',
      bom: 'begin CSV with a byte order mark, by which Excel tells UTF-8',
      localNumbers:
        'numbers of CSV as the language of the report writes them (61,97 in Vietnamese), and cells separated as its spreadsheets do',
      failOn:
        'exit with 1 if an indicator has one of these statuses, separated by commas; regressed: stands worse than in --compare (default: none, never)',
      lang: 'the language: vi or en',
      pillar: 'judge only these pillars',
      indicator: 'judge only these indicators',
      owner: 'judge only indicators of this owner; may be repeated',
      status: 'show only lines with these statuses (changes neither verdicts nor the exit code)',
      help: 'print help',
      version: 'print the version',
    },
    groups: {
      data: 'Exports:',
      judging: 'Judging:',
      selection: 'Which indicators:',
      output: 'Output:',
      other: 'Other:',
    },
    titles: {},
    usage: '<command> [options]',
    usual: 'default',
    examples: `Examples:
  lotrinh report targets/thanh-hoa-qd-4216.yaml --data samples/thanh-hoa --as-of 2024-10-31
  lotrinh explain targets/thanh-hoa-qd-4216.yaml online-dossier-share --data samples/thanh-hoa --as-of 2024-10-31
  lotrinh trend targets/thanh-hoa-qd-4216.yaml online-dossier-share --data samples/thanh-hoa --last 12
  lotrinh inspect samples/thanh-hoa/portal/ho-so-gia-lap-2024-10.csv
  lotrinh validate targets/*.yaml
  lotrinh compare-plans targets/thanh-hoa-nq-06.yaml targets/thanh-hoa-qd-4216.yaml --data samples/thanh-hoa
  lotrinh report plan.yaml --format json | jq .summary
  lotrinh report plan.yaml --fail-on behind,missed,stale,no-data`,
    more: 'More: lotrinh <command> --help',
  },
};
