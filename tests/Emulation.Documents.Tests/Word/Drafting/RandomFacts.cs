using Emulation.Plans.Facts;

namespace Emulation.Documents.Tests.Word.Drafting;

/// <summary>Số liệu ngẫu nhiên: facts of a unit that fit <see cref="DraftParents.Province"/>.</summary>
internal static class RandomFacts
{
    private static readonly string[] Names = ["Tân Phú", "Suối Lớn", "Bản Mây", "Hòa Thuận Đông", "Đắk R'lấp", "Ea Kar", "Thới Bình", "Yên Sở"];
    private static readonly string[] People = ["Nguyễn Văn An", "Trần Thị Bích Ngọc", "H'Hen Niê", "Vàng A Sính", "Lý Thị Mỷ"];
    private static readonly string[] Forms = ["Hội nghị điển hình tiên tiến", "Hội nghị biểu dương người tốt, việc tốt"];

    public static PlanFacts Of(Random random)
    {
        var held = new DateOnly(2025, 8, 20).AddDays(random.Next(31));
        var total = random.Next(90, 161);
        var lines = Enumerable.Range(1, random.Next(4)).Select(index => new DelegateLine($"Thôn {index}", random.Next(1, 20), null)).ToList();
        return new PlanFacts
        {
            Unit = new UnitFacts((UnitKind)random.Next(3), Pick(Names), "tỉnh Sông Thao"),
            Staff = random.Next(2) == 0 ? null : random.Next(20, 400),
            Event = new EventFacts
            {
                Form = Pick(Forms), Ordinal = random.Next(1, 12), Period = "2025-2030", Review = "2020-2025", Date = held,
                Session = random.Next(3) switch { 0 => "morning", 1 => "afternoon", _ => null }, Venue = "Hội trường trung tâm",
            },
            Delegates = random.Next(2) == 0 ? new DelegateFacts { Total = total, Lines = lines } : new DelegateFacts { Min = 90, Max = total, Lines = lines },
            Issue = new IssueFacts(held.AddDays(-random.Next(16, 40)), null),
            Signer = new SignerFacts(Pick(People), (SignerTitle)random.Next(2)),
        };

        string Pick(string[] from) => from[random.Next(from.Length)];
    }
}
