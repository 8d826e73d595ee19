import type { YamlReason } from '../../model/plan-problem.ts';
import type { Text } from '../../model/text.ts';

/** Why a text is not YAML, with what to look for. */
export const yamlReasons = {
  ALIAS_PROPS: {
    vi: 'bí danh (*) không được có thẻ hay neo; hãy bỏ chúng',
    en: 'an alias (*) takes no tag and no anchor; remove them',
  },
  BAD_ALIAS: {
    vi: 'bí danh (*) không chỉ tới giá trị nào ở trên; nếu là chữ, hãy đặt trong ngoặc kép',
    en: 'the alias (*) names nothing above it; put it in quotes if it is a text',
  },
  BAD_COLLECTION_TYPE: {
    vi: 'thẻ này không dùng cho danh sách hay nhóm khóa; hãy bỏ thẻ',
    en: 'this tag is not for lists or keys; remove it',
  },
  BAD_DIRECTIVE: {
    vi: 'dòng % không đúng; nếu là chữ, hãy đặt trong ngoặc kép',
    en: 'the line that begins with % is not a directive; put it in quotes if it is a text',
  },
  BAD_DQ_ESCAPE: {
    vi: 'dấu \\ trong ngoặc kép không đúng; hãy viết \\\\ hoặc dùng ngoặc đơn',
    en: 'a \\ within double quotes; write \\\\ or use single quotes',
  },
  BAD_INDENT: {
    vi: 'thụt đầu dòng không đều; các khóa cùng cấp phải thẳng hàng',
    en: 'the indentation is uneven; keys of one level begin in one column',
  },
  BAD_PROP_ORDER: {
    vi: 'thẻ hoặc neo đứng sai chỗ; hãy bỏ hoặc đặt trước giá trị',
    en: 'a tag or anchor stands in the wrong place; remove it, or put it before the value',
  },
  BAD_SCALAR_START: {
    vi: 'chữ không thể bắt đầu bằng ký tự này; hãy đặt trong ngoặc kép',
    en: 'a text cannot begin with this character; put it in quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: 'một dòng có hai dấu hai chấm; hãy đặt giá trị trong ngoặc kép hoặc xuống dòng',
    en: 'two colons on one line; put the value in quotes, or on a line of its own',
  },
  BLOCK_IN_FLOW: {
    vi: 'trong [ ] và { } không dùng được | > hay danh sách gạch đầu dòng; hãy đặt giá trị trong ngoặc kép',
    en: 'no | or > or list with dashes within [ ] and { }; put the value in quotes',
  },
  DUPLICATE_KEY: { vi: 'một khóa được viết hai lần; hãy bỏ một', en: 'a key is written twice; remove one' },
  IMPOSSIBLE: {
    vi: 'không đọc được chỗ này; hãy kiểm tra dấu ngoặc và thụt đầu dòng',
    en: 'this cannot be read; check brackets and indentation',
  },
  KEY_OVER_1024_CHARS: {
    vi: 'khóa quá dài; có thể thiếu ngoặc kép hoặc dấu hai chấm',
    en: 'the key is too long; quotes or a colon may be missing',
  },
  MISSING_CHAR: {
    vi: 'thiếu một ký tự: dấu ngoặc đóng, ngoặc kép, dấu phẩy, dấu hai chấm hoặc dấu cách sau nó',
    en: 'a character is missing: a closing bracket, a quote, a comma, a colon or the space after it',
  },
  MULTILINE_IMPLICIT_KEY: {
    vi: 'khóa phải nằm trên một dòng; hãy kiểm tra dấu hai chấm và dấu cách sau nó ở dòng này, và thụt đầu dòng của dòng sau',
    en: 'a key must be on one line; check the colon of this line and the space after it, and the indentation of the next',
  },
  MULTIPLE_ANCHORS: {
    vi: 'một giá trị có hai neo (&); hãy bỏ một',
    en: 'one value has two anchors (&); remove one',
  },
  MULTIPLE_DOCS: {
    vi: 'tệp có nhiều tài liệu (---); hãy giữ một',
    en: 'the file has several documents (---); keep one',
  },
  MULTIPLE_TAGS: {
    vi: 'một giá trị có hai thẻ (!); hãy bỏ một',
    en: 'one value has two tags (!); remove one',
  },
  NON_STRING_KEY: {
    vi: 'khóa phải là chữ; hãy đặt trong ngoặc kép',
    en: 'a key must be a text; put it in quotes',
  },
  RESOURCE_EXHAUSTION: {
    vi: 'lồng nhau quá sâu hoặc quá nhiều bí danh; hãy viết đơn giản hơn',
    en: 'nested too deep, or too many aliases; write it more simply',
  },
  TAB_AS_INDENT: {
    vi: 'dùng phím Tab để thụt đầu dòng; hãy dùng dấu cách',
    en: 'a tab is used as indentation; use spaces',
  },
  TAG_RESOLVE_FAILED: {
    vi: 'thẻ (!) không dùng được trong kế hoạch; hãy bỏ nó, hoặc đặt chữ trong ngoặc kép',
    en: 'a tag (!) has no meaning in a plan; remove it, or put the text in quotes',
  },
  UNEXPECTED_TOKEN: {
    vi: 'có ký tự không đúng chỗ; hãy đặt chữ trong ngoặc kép, và kiểm tra dấu ngoặc',
    en: 'a character is out of place; put texts in quotes, and check the brackets',
  },
} satisfies Record<YamlReason, Text>;
