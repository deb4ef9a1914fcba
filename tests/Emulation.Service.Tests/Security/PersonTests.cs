using Emulation.Service.Security;

namespace Emulation.Service.Tests.Security;

public sealed class PersonTests
{
    [Theory]
    [InlineData("Nguyễn Văn An", "Nguyễn Văn An")]
    [InlineData("An\r\nSet-Cookie: a=b", "An Set-Cookie: a=b")]
    [InlineData("An\u2028Bình", "An Bình")]
    [InlineData("An\u202EhnìB", "An hnìB")]
    [InlineData("An\u0000\u001B[31m", "An [31m")]
    [InlineData("  An   Bình ", "An Bình")]
    [InlineData("Nguye\u0302\u0303n", "Nguyễn")]
    [InlineData("\uD800An", "An")]
    public void A_name_stands_on_one_line_and_reads_as_it_is_written(string given, string plain) => Assert.Equal(plain, Person.PlainName(given));

    [Fact]
    public void A_long_name_is_cut_between_letters()
    {
        var plain = Person.PlainName(new string('a', 99) + "😀😀");

        Assert.Equal(new string('a', 99), plain);
    }

    [Fact]
    public void The_claims_have_one_shape_and_come_back_as_the_person()
    {
        var person = new Person("key", "0a1b2c3d", "An", [Roles.Drafter, Roles.Reviewer]);

        var principal = person.ToPrincipal(SignIn.Scheme);

        Assert.Equal(["tid=key", "oid=0a1b2c3d", "name=An", "roles=drafter", "roles=reviewer"], principal.Claims.Select(static claim => $"{claim.Type}={claim.Value}"));
        Assert.Equal(person.Roles, Person.Of(principal)!.Roles);
        Assert.Equal("key/0a1b2c3d", Person.Of(principal)!.Key);
        Assert.True(principal.IsInRole("reviewer"));
        Assert.Null(Person.Of(new System.Security.Claims.ClaimsPrincipal()));
    }
}
