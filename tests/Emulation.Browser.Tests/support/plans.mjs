/** A small parent plan and a draft under it, made for the tests, with the answers a service gives about them. */

const parentLines = [
  "ỦY BAN NHÂN DÂN TỈNH BÌNH MINH",
  "Số: 45/KH-UBND",
  "KẾ HOẠCH",
  "Tổ chức Hội nghị điển hình tiên tiến các cấp",
  "Các xã, phường hoàn thành hội nghị trước ngày 30/8/2025.",
  "Hội nghị cấp xã tổ chức không quá 150 đại biểu.",
  "Chương trình phải có phần tôn vinh điển hình và phát động thi đua.",
  "Các đơn vị cần bố trí thời gian hợp lý cho phần giao lưu.",
];

export const draftLines = [
  "ỦY BAN NHÂN DÂN XÃ TÂN PHÚ",
  "KẾ HOẠCH",
  "Tổ chức Hội nghị điển hình tiên tiến xã Tân Phú",
  "Hội nghị tổ chức ngày 12/9/2025 tại hội trường xã.",
  "Tổng số đại biểu là 140 đại biểu, gồm 90 đại biểu chính thức và 40 khách mời.",
  "Biểu dương, tôn vinh các điển hình tiên tiến.",
  "Nơi nhận: <b>như trên</b> & lưu.",
];

const blocks = (lines, cells = {}) => lines.map((text, index) => ({ index, text, region: "body", ...(cells[index] === undefined ? {} : { cell: cells[index] }) }));

function quotation(lines, document, quote, path = "") {
  const paragraph = lines.findIndex((line) => line.includes(quote));
  return { quote, location: { document, path, paragraph, start: lines[paragraph].indexOf(quote), length: quote.length } };
}

function requirement(id, kind, value, quote, path) {
  return { id, kind, level: "commune", modality: "must", binds: "subordinates", status: "extracted", value, ...quotation(parentLines, "parent:0", quote, path) };
}

export const requirementSet = {
  document: { number: "45/KH-UBND", date: "2025-05-12", issuer: "UBND tỉnh Bình Minh", title: "Tổ chức Hội nghị điển hình tiên tiến các cấp" },
  requirements: [
    requirement("r1", "deadline", { onOrBefore: "2025-08-30" }, "hoàn thành hội nghị trước ngày 30/8/2025", "II.1"),
    requirement("r2", "delegate_cap", { op: "<=", count: 150, scope: "Hội nghị cấp xã" }, "không quá 150 đại biểu", "II.2"),
    requirement("r3", "agenda_item", { items: ["A10", "A12"] }, "phải có phần tôn vinh điển hình và phát động thi đua", "II.3"),
  ],
  unparsed: [{ cue: "cần", ...quotation(parentLines, "parent:0", parentLines[7], "II.4") }],
};

const [deadline, cap, agenda] = requirementSet.requirements;
const inDraft = (quote) => quotation(draftLines, "draft", quote);

export const report = {
  verdicts: [
    { requirement: deadline, document: "parent:0", verdict: "violated", evidence: inDraft("ngày 12/9/2025"), reason: "Hội nghị diễn ra sau ngày 30/08/2025." },
    { requirement: cap, document: "parent:0", verdict: "met", evidence: inDraft("140 đại biểu"), reason: "140 không quá 150." },
    { requirement: agenda, document: "parent:0", item: "A10", verdict: "met", evidence: inDraft("tôn vinh các điển hình"), reason: "Chương trình có phần tôn vinh." },
    { requirement: agenda, document: "parent:0", item: "A12", verdict: "missing", reason: "Chương trình không có phần phát động thi đua." },
  ],
  findings: [
    {
      id: "f1", rule: "sum-mismatch", severity: "error", message: "Tổng ghi 140 nhưng các thành phần cộng lại là 130.", ...inDraft("140 đại biểu"),
      related: [inDraft("90 đại biểu chính thức"), inDraft("40 khách mời")], fix: { kind: "never" },
    },
    { id: "f2", rule: "missing-number", severity: "warning", message: "Văn bản chưa có số, ký hiệu.", ...inDraft("ỦY BAN NHÂN DÂN XÃ TÂN PHÚ"), related: [] },
    { id: "f3", rule: "recipients-wording", severity: "note", message: "Nên ghi rõ nơi nhận.", ...inDraft("<b>như trên</b>"), related: [], fix: { kind: "safe", replacement: "Như trên" } },
  ],
};

export const rules = [{ id: "sum-mismatch", title: "Tổng không khớp các thành phần", severity: "error", legalSource: "Nghị định 30/2020/NĐ-CP" }];

export const samples = [
  { name: "ke-hoach-tinh.txt", title: "Kế hoạch của tỉnh", role: "parent", lines: parentLines },
  { name: "du-thao-xa.txt", title: "Dự thảo của xã", role: "draft", lines: draftLines },
];

/** The text of a document as the service answers it; the draft's two first lines stand in a table, as headings do. */
export function documentText(content) {
  const isParent = content.includes("BÌNH MINH");
  const cells = isParent ? {} : { 0: { table: 0, row: 0, column: 0, depth: 0 }, 1: { table: 0, row: 0, column: 1, depth: 0 } };
  return { source: "plain_text", notes: isParent ? [] : ["Tệp văn bản không có thông tin về thể thức."], blocks: blocks(isParent ? parentLines : draftLines, cells) };
}

const sectionWords = ["KINH PHÍ TỔ CHỨC", "Sử dụng nguồn kinh phí của đơn vị <b>."];

/** The catalogue beside the draft: it has no budget, which belongs before the recipients. */
export function sections(content) {
  const has = content.includes("KINH PHÍ TỔ CHỨC");
  return [
    { key: "purpose", title: "Mục đích, yêu cầu", state: "present", needed: true, heading: "I. MỤC ĐÍCH" },
    { key: "head", title: "Phần đầu", state: "present", needed: true, heading: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" },
    has ? { key: "budget", title: "Kinh phí", state: "inserted", needed: true, heading: sectionWords[0] } : { key: "budget", title: "Kinh phí", state: "lacking", needed: true, spot: { paragraph: 5, after: true, label: "IV." } },
  ];
}

/** The section as Flat OPC, with what to record of it. */
export function composedSection(label) {
  const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const lines = [`${label} ${sectionWords[0]}`, sectionWords[1]].map((line) => `<w:p><w:r><w:t>${escape(line)}</w:t></w:r></w:p>`).join("");
  const body = `<w:sdt><w:sdtPr><w:tag w:val="emulation:section:budget"/></w:sdtPr><w:sdtContent>${lines}</w:sdtContent></w:sdt>`;
  return {
    package: `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`,
    stamp: { key: "budget", template: "budget.docx@1", hash: "ffff", quote: sectionWords[0], blocks: 2, tag: "emulation:section:budget", controlId: "7" },
  };
}
