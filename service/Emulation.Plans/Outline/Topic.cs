namespace Emulation.Plans.Outline;

/// <summary>Nội dung của một mục, known by what it says and not by its number: offices number the same content differently.</summary>
public enum Topic
{
    None,

    /// <summary>Mục đích.</summary>
    Purpose,

    /// <summary>Yêu cầu, nguyên tắc.</summary>
    Principles,

    /// <summary>Hình thức, thời gian, địa điểm, thành phần, số lượng taken together.</summary>
    Organisation,

    Form,
    Time,
    Venue,

    /// <summary>Số lượng đại biểu.</summary>
    DelegateNumber,

    /// <summary>Thành phần, cơ cấu đại biểu.</summary>
    Composition,

    /// <summary>Lựa chọn điển hình tiên tiến, khen thưởng.</summary>
    Selection,

    /// <summary>Chương trình hội nghị.</summary>
    Agenda,

    /// <summary>Xây dựng báo cáo tổng kết, tham luận.</summary>
    Report,

    /// <summary>Việc cần làm trước hội nghị.</summary>
    RunUp,

    /// <summary>Chỉ đạo điểm.</summary>
    Pilot,

    /// <summary>Ma-két, khẩu hiệu.</summary>
    Stage,

    Budget,

    /// <summary>Nhiệm vụ, giải pháp of a plan that is not about a conference.</summary>
    Work,

    /// <summary>Tổ chức thực hiện.</summary>
    Implementation,
}
