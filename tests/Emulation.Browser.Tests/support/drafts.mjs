/** Drafts of many communes, made for the tests: every third invites more than the parent allows, every seventh has no programme. */

const syllables = ["An", "Bình", "Cao", "Đông", "Giang", "Hòa", "Khánh", "Lâm", "Minh", "Nam", "Phú", "Quang", "Sơn", "Tân", "Uyên", "Vân", "Xuân", "Yên", "Thủy", "Trung"];

export const unitName = (index) => `${syllables[Math.floor(index / 20) % 20]} ${syllables[index % 20]} ${syllables[Math.floor(index / 400) % 20]}`;

export function draftFile(index) {
  const unit = unitName(index);
  const lines = [
    `ỦY BAN NHÂN DÂN XÃ ${unit.toLocaleUpperCase("vi")}`,
    `Số: ${index + 1}/KH-UBND`,
    "KẾ HOẠCH",
    `Tổ chức Hội nghị điển hình tiên tiến xã ${unit}`,
    `Hội nghị tổ chức ngày ${(index % 27) + 1}/8/2025 tại hội trường xã.`,
    `Số lượng đại biểu: ${index % 3 === 0 ? 180 : 140} đại biểu.`,
    ...(index % 7 === 0 ? [] : ["Chương trình gồm phần biểu dương, tôn vinh các điển hình tiên tiến và phát động phong trào thi đua."]),
  ];
  return { name: `ke-hoach-${index}.txt`, mimeType: "text/plain", buffer: Buffer.from(lines.join("\n")) };
}

export const parentFile = {
  name: "ke-hoach-tinh.txt",
  mimeType: "text/plain",
  buffer: Buffer.from([
    "ỦY BAN NHÂN DÂN TỈNH BÌNH MINH",
    "Số: 45/KH-UBND",
    "KẾ HOẠCH",
    "Tổ chức Hội nghị điển hình tiên tiến các cấp",
    "I. NỘI DUNG",
    "1. Các xã, phường hoàn thành hội nghị trước ngày 20/8/2025.",
    "2. Hội nghị cấp xã tổ chức không quá 150 đại biểu.",
    "3. Chương trình phải có phần tôn vinh điển hình và phát động thi đua.",
  ].join("\n")),
};
