using Emulation.Plans.Entities;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Entities;

public sealed class AdministrativeUnitsTests
{
    [Theory]
    [InlineData("xã Tân Phú", "Commune Tân Phú")]
    [InlineData("Ủy ban nhân dân xã Tân Phú xây dựng kế hoạch", "Commune Tân Phú")]
    [InlineData("XÃ TÂN PHÚ", "Commune Tân Phú")]
    [InlineData("ỦY BAN NHÂN DÂN XÃ TÂN PHÚ", "Commune Tân Phú")]
    [InlineData("HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ TÂN PHÚ LẦN THỨ I", "Commune Tân Phú")]
    [InlineData("xã Tân Phú Lần thứ I", "Commune Tân Phú")]
    [InlineData("xã Tân Phú năm 2025", "Commune Tân Phú")]
    [InlineData("phường Đông Kinh", "Ward Đông Kinh")]
    [InlineData("phường 12, quận 1.", "Ward 12; UrbanDistrict 1")]
    [InlineData("đặc khu Phú Quốc", "SpecialZone Phú Quốc")]
    [InlineData("thị trấn Cao Lộc", "Township Cao Lộc")]
    [InlineData("huyện Lộc Bình", "District Lộc Bình")]
    [InlineData("quận Ba Đình", "UrbanDistrict Ba Đình")]
    [InlineData("thị xã Sơn Tây", "Town Sơn Tây")]
    [InlineData("thành phố Hải Phòng", "City Hải Phòng")]
    [InlineData("Thành phố Hồ Chí Minh", "City Hồ Chí Minh")]
    [InlineData("TP. Lạng Sơn, ngày", "City Lạng Sơn")]
    [InlineData("TP Hồ Chí Minh", "City Hồ Chí Minh")]
    [InlineData("TP.HCM", "City Hồ Chí Minh")]
    [InlineData("tỉnh Lạng Sơn", "Province Lạng Sơn")]
    [InlineData("UBND tỉnh Lạng Sơn về tổ chức", "Province Lạng Sơn")]
    [InlineData("tỉnh Bà Rịa - Vũng Tàu", "Province Bà Rịa - Vũng Tàu")]
    [InlineData("huyện Ea H'leo", "District Ea H'leo")]
    [InlineData("xã Năm Căn", "Commune Năm Căn")]
    [InlineData("xã  Tân   Phú", "Commune Tân Phú")]
    [InlineData("thôn Hà xã Tân Phú", "Commune Tân Phú")]
    [InlineData("xã Tân Phú, tỉnh Lạng Sơn", "Commune Tân Phú; Province Lạng Sơn")]
    [InlineData("UBND xã", "Commune -")]
    [InlineData("cấp xã", "Commune -")]
    [InlineData("tỉnh ủy", "Province -")]
    [InlineData("thành phố trực thuộc Trung ương", "City -")]
    [InlineData("Mặt trận Tổ quốc xã và các đoàn thể", "Commune -")]
    [InlineData("phường, xã", "Ward -; Commune -")]
    [InlineData("UBND các phường, xã", "Ward - many; Commune - many")]
    [InlineData("các xã và phường", "Commune - many; Ward - many")]
    [InlineData("các huyện: Bắc Sơn, Bình Gia và Hữu Lũng;", "District Bắc Sơn many; District Bình Gia many; District Hữu Lũng many")]
    [InlineData("các xã Tân Phú, Tân Lập và phường Đông Kinh", "Commune Tân Phú many; Commune Tân Lập many; Ward Đông Kinh")]
    [InlineData("mỗi phường 12 đại biểu", "Ward -")]
    [InlineData("UBND xã Tổ chức Hội nghị", "Commune -")]
    [InlineData("Hội đồng nhân dân xã Ủy ban nhân dân", "Commune -")]
    [InlineData("Các đơn vị trên địa bàn xã: Lựa chọn", "Commune -")]
    [InlineData("xã Đại diện các thôn", "Commune -")]
    [InlineData("các phường: Phối hợp triển khai", "Ward - many")]
    [InlineData("thành phố Huế tổ chức", "City Huế")]
    [InlineData("thị trấn Vôi, huyện Lạng Giang", "Township Vôi; District Lạng Giang")]
    [InlineData("PHƯỜNG TRÊN ĐỊA BÀN", "Ward -")]
    [InlineData("10 xã", "Commune - many")]
    public void Unit_is_found(string text, string expected) => Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("kinh tế - xã hội")]
    [InlineData("XÃ HỘI CHỦ NGHĨA")]
    [InlineData("Phòng Văn hóa - Xã hội")]
    [InlineData("hợp tác xã Tân Tiến")]
    [InlineData("xã viên")]
    [InlineData("tỉnh táo")]
    [InlineData("Thường trực Đảng ủy")]
    [InlineData("tổ dân phố")]
    [InlineData("thị trường")]
    [InlineData("thành phần")]
    public void What_is_no_unit_is_left(string text) => Assert.Equal("", Describe(text));

    [Theory]
    [InlineData("xã Tân Phú", AdministrativeLevel.Commune)]
    [InlineData("phường Đông Kinh", AdministrativeLevel.Commune)]
    [InlineData("đặc khu Phú Quốc", AdministrativeLevel.Commune)]
    [InlineData("huyện Lộc Bình", AdministrativeLevel.District)]
    [InlineData("quận 1", AdministrativeLevel.District)]
    [InlineData("thị xã Sơn Tây", AdministrativeLevel.District)]
    [InlineData("thành phố Lạng Sơn", AdministrativeLevel.District)]
    [InlineData("thành phố Hải Phòng", AdministrativeLevel.Province)]
    [InlineData("THÀNH PHỐ ĐÀ NẴNG", AdministrativeLevel.Province)]
    [InlineData("TP. Huế", AdministrativeLevel.Province)]
    [InlineData("tỉnh Cao Bằng", AdministrativeLevel.Province)]
    public void Level_follows_from_kind_and_central_city(string text, AdministrativeLevel level) =>
        Assert.Equal(level, UnitKinds.LevelOf(AdministrativeUnits.Find(text, VietnameseText.ToKey(text))[0]));

    [Fact]
    public void Span_covers_kind_and_name()
    {
        const string Text = "UBND tỉnh Bình Minh về tổ chức";

        Assert.Equal("tỉnh Bình Minh", AdministrativeUnits.Find(Text, VietnameseText.ToKey(Text))[0].Span.Slice(Text));
    }

    private static string Describe(string text) => string.Join("; ", AdministrativeUnits.Find(text, VietnameseText.ToKey(text))
        .Select(static unit => $"{unit.Kind} {unit.Name ?? "-"}{(unit.Plural ? " many" : "")}"));
}
