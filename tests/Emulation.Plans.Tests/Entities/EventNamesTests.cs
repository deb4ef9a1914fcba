using Emulation.Plans.Entities;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Entities;

public sealed class EventNamesTests
{
    private const string Conference = "Hội nghị điển hình tiên tiến";
    private const string Praise = "Hội nghị tuyên dương điển hình tiên tiến";
    private const string Congress = "Đại hội thi đua yêu nước";

    [Theory]
    [InlineData("Hội nghị điển hình tiên tiến", Conference, "///")]
    [InlineData("HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN", Conference, "///")]
    [InlineData("Hội nghị  điển hình tiên tiến", Conference, "///")]
    [InlineData("Hội nghị các điển hình tiên tiến", Conference, "///")]
    [InlineData("Hội nghị gương điển hình tiên tiến", Conference, "///")]
    [InlineData("Hội nghị tuyên dương điển hình tiên tiến", Praise, "///")]
    [InlineData("Hội nghị Tuyên dương điển hình tiên tiến", Praise, "///")]
    [InlineData("Hội nghị tuyên dương các điển hình tiên tiến", Praise, "///")]
    [InlineData("Hội nghị biểu dương điển hình tiên tiến", "Hội nghị biểu dương điển hình tiên tiến", "///")]
    [InlineData("Hội nghị tôn vinh điển hình tiên tiến", "Hội nghị tôn vinh điển hình tiên tiến", "///")]
    [InlineData("Hội nghị biểu dương, tôn vinh điển hình tiên tiến", "Hội nghị biểu dương, tôn vinh điển hình tiên tiến", "///")]
    [InlineData("Hội nghị biểu dương người tốt, việc tốt", "Hội nghị biểu dương người tốt, việc tốt", "///")]
    [InlineData("Hội nghị biểu dương gương người tốt việc tốt", "Hội nghị biểu dương người tốt, việc tốt", "///")]
    [InlineData("Hội nghị biểu dương những người lao động giỏi, lao động sáng tạo", "Hội nghị biểu dương những người lao động giỏi, lao động sáng tạo", "///")]
    [InlineData("Hội nghị biểu dương lao động giỏi, lao động sáng tạo", "Hội nghị biểu dương những người lao động giỏi, lao động sáng tạo", "///")]
    [InlineData("Đại hội thi đua yêu nước", Congress, "///")]
    [InlineData("Đại hội Thi đua yêu nước", Congress, "///")]
    [InlineData("Đại hội thi đua yêu nước toàn quốc lần thứ XI", Congress, "toàn quốc/XI//")]
    [InlineData("Đại hội thi đua yêu nước toàn quốc lần thứ XI năm 2025", Congress, "toàn quốc/XI/2025/")]
    [InlineData("Đại hội thi đua yêu nước các cấp", Congress, "các cấp///")]
    [InlineData("Đại hội Thi đua yêu nước các cấp, các ngành tiến tới", Congress, "các cấp, các ngành///")]
    [InlineData("Đại hội thi đua yêu nước tỉnh Bình Minh lần thứ VI", Congress, "tỉnh Bình Minh/VI//")]
    [InlineData("Đại hội thi đua yêu nước tỉnh Bình Minh lần thứ VI;", Congress, "tỉnh Bình Minh/VI//")]
    [InlineData("Đại hội thi đua yêu nước thành phố Hải Phòng lần thứ I (2025-2030)", Congress, "thành phố Hải Phòng/I/2025-2030/")]
    [InlineData("Đại hội thi đua yêu nước tỉnh", Congress, "tỉnh///")]
    [InlineData("Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I (2025 - 2030)", Conference, "xã Tân Phú/I/2025-2030/")]
    [InlineData("Hội nghị tuyên dương điển hình tiên tiến xã Tân Phú Lần thứ I (2025 – 2030)", Praise, "xã Tân Phú/I/2025-2030/")]
    [InlineData("HỘI NGHỊ TUYÊN DƯƠNG ĐIỂN HÌNH TIÊN TIẾN XÃ TÂN PHÚ LẦN THỨ I (2025-2030)", Praise, "xã Tân Phú/I/2025-2030/")]
    [InlineData("Hội nghị điển hình tiên tiến xã lần thứ I", Conference, "xã/I//")]
    [InlineData("Hội nghị điển hình tiên tiến xã Tân Phú năm 2025", Conference, "xã Tân Phú//2025/")]
    [InlineData("Hội nghị điển hình tiên tiến xã Tân Phú giai đoạn 2020 - 2025", Conference, "xã Tân Phú//2020-2025/")]
    [InlineData("Hội nghị điển hình tiên tiến lần thứ nhất xã Tân Phú", Conference, "xã Tân Phú/I//")]
    [InlineData("Hội nghị điển hình tiên tiến cấp xã", Conference, "cấp xã///")]
    [InlineData("Hội nghị điển hình tiên tiến cấp cơ sở", Conference, "cấp cơ sở///")]
    [InlineData("Hội nghị điển hình tiên tiến cấp thành phố", Conference, "cấp thành phố///")]
    [InlineData("Hội nghị điển hình tiên tiến TP. Bình Minh năm 2025", Conference, "thành phố Bình Minh//2025/")]
    [InlineData("Hội nghị điển hình tiên tiến, như sau", Conference, "///")]
    [InlineData("“Hội nghị điển hình tiên tiến”; khác", Conference, "///")]
    public void Event_is_found(string text, string form, string rest)
    {
        var found = Assert.Single(EventNames.Find(text, VietnameseText.ToKey(text)));

        Assert.Equal(form, found.Form);
        Assert.Equal(rest, $"{found.Unit}/{found.Ordinal}/{found.Period}/");
    }

    [Theory]
    [InlineData("Hội nghị tổng kết năm")]
    [InlineData("Đại hội đại biểu Đảng bộ xã lần thứ I")]
    [InlineData("gương điển hình tiên tiến")]
    [InlineData("phong trào thi đua yêu nước")]
    [InlineData("Hội nghị toàn thể")]
    [InlineData("Hội nghị cấp thành phố")]
    [InlineData("biểu dương người tốt, việc tốt")]
    [InlineData("Hội nghị cán bộ, công chức")]
    public void What_is_no_event_is_left(string text) => Assert.Empty(EventNames.Find(text, VietnameseText.ToKey(text)));

    [Fact]
    public void Span_covers_the_whole_name()
    {
        const string Text = "Tổ chức Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I (2025 - 2030) bảo đảm tiết kiệm";

        Assert.Equal(
            "Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I (2025 - 2030)",
            Assert.Single(EventNames.Find(Text, VietnameseText.ToKey(Text))).Span.Slice(Text));
    }

    [Fact]
    public void Two_events_of_one_sentence_keep_their_own_parts()
    {
        const string Text = "Đại hội thi đua yêu nước tỉnh Bình Minh lần thứ VI và Đại hội Thi đua yêu nước toàn quốc lần thứ XI năm 2025";

        var found = EventNames.Find(Text, VietnameseText.ToKey(Text));

        Assert.Equal(["VI", "XI"], found.Select(static mention => mention.Ordinal));
        Assert.Equal([null, "2025"], found.Select(static mention => mention.Period));
    }
}
