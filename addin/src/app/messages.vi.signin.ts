/** Vietnamese words of signing in. */
export const viSignIn = {
  title: "Đăng nhập bằng khóa cá nhân",
  intro: (server: string) => `Máy chủ ${server} nhận từng người theo khóa do người quản trị trao. Khóa chỉ được giữ đến khi đóng trang này.`,
  key: "Khóa cá nhân",
  keyHint: "Dán cả dòng bắt đầu bằng emk_.",
  enter: "Đăng nhập",
  refused: "Khóa không được nhận",
  needKey: "Hãy dán khóa cá nhân.",
  working: "Đang đăng nhập",
  tenantTitle: "Cần tài khoản cơ quan",
  tenant: (server: string) => `Máy chủ ${server} nhận người dùng bằng tài khoản Microsoft 365, mà trang này chưa đăng nhập được. Hãy hỏi người quản trị.`,
  who: "Người đăng nhập",
  at: (server: string) => `tại ${server}`,
  roles: { drafter: "soạn thảo", reviewer: "thẩm định", administrator: "quản trị" } as Record<string, string>,
  noRole: "chưa có vai trò",
  persona: "Làm việc với vai",
  leave: "Đăng xuất",
};
