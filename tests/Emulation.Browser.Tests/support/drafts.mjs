/** Drafts of many communes under the sample parent, made for the tests, with faults in turn: too many delegates, a late day, a programme cut short, no earlier submission. */
import { inRepository } from "./repository.mjs";

const syllables = ["An", "Bình", "Cao", "Đông", "Giang", "Hòa", "Khánh", "Lâm", "Minh", "Nam", "Phú", "Quang", "Sơn", "Tân", "Uyên", "Vân", "Xuân", "Yên", "Thủy", "Trung"];

export const unitName = (index) => `${syllables[Math.floor(index / 20) % 20]} ${syllables[index % 20]} ${syllables[Math.floor(index / 400) % 20]}`;

export const parentFile = inRepository("templates/samples/ke-hoach-tinh-binh-minh.docx");

export function draftFile(index) {
  const unit = unitName(index);
  const lines = [
    `ỦY BAN NHÂN DÂN XÃ ${unit.toLocaleUpperCase("vi")}`,
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    `Số: ${index + 1}/KH-UBND`,
    `${unit}, ngày 01 tháng 8 năm 2025`,
    "KẾ HOẠCH",
    `Tổ chức Hội nghị điển hình tiên tiến xã ${unit} lần thứ I, giai đoạn 2025 - 2030`,
    "Thực hiện Kế hoạch số 86/KH-UBND ngày 10 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Bình Minh,",
    "I. NỘI DUNG",
    `1. Thời gian: 01 buổi, ngày ${(index % 27) + 1} tháng ${index % 5 === 0 ? 10 : 9} năm 2025.`,
    "2. Địa điểm: Hội trường Ủy ban nhân dân xã.",
    `3. Số lượng: ${index % 3 === 0 ? 180 : 140} đại biểu.`,
    "4. Chương trình hội nghị",
    "a) Chào cờ, giới thiệu đại biểu;",
    "b) Khai mạc hội nghị;",
    "c) Báo cáo kết quả phong trào thi đua giai đoạn 2020 - 2025, phương hướng giai đoạn 2025 - 2030;",
    ...(index % 4 === 0 ? [] : ["d) Giao lưu với các điển hình tiên tiến;", "đ) Lãnh đạo cấp trên phát biểu;"]),
    "e) Trao thưởng cho tập thể, cá nhân;",
    ...(index % 7 === 0 ? [] : ["g) Phát động phong trào thi đua giai đoạn 2025 - 2030;"]),
    "h) Bế mạc.",
    "5. Khen thưởng: 06 tập thể và 12 cá nhân.",
    ...(index % 6 === 0 ? [] : ["6. Hồ sơ gửi Hội đồng Thi đua - Khen thưởng tỉnh (qua Sở Nội vụ) trước hội nghị 15 ngày."]),
    "II. KINH PHÍ",
    "Từ ngân sách xã; phần khen thưởng lấy từ quỹ thi đua, khen thưởng của xã.",
  ];
  return { name: `ke-hoach-${index}.txt`, mimeType: "text/plain", buffer: Buffer.from(lines.join("\n")) };
}
