using System.Net;
using System.Text.Json.Nodes;
using Emulation.Service.Security;
using Emulation.Service.Security.Local;
using Microsoft.Extensions.Configuration;

namespace Emulation.Service.Tests.Security.Local;

public sealed class PersonaFileTests : IDisposable
{
    private const string Three = """
        [{"id":"soan-thao","name":"Nguyễn Văn An","roles":["drafter"]},
         {"id":"tham-dinh","name":"Trần Thị Bình","roles":["reviewer"]},
         {"id":"khach","name":"Khách","roles":[]}]
        """;

    private readonly string _path = Path.GetTempFileName();

    [Theory]
    [InlineData("""[{"id":"A","name":"An","roles":[]}]""", "vai \"A\"")]
    [InlineData("""[{"id":"a\nb","name":"An","roles":[]}]""", "vai \"a b\"")]
    [InlineData("""[{"id":"a","name":"An\nB","roles":[]}]""", "vai \"a\"")]
    [InlineData("""[{"id":"a","name":"An","roles":["boss"]}]""", "vai \"a\"")]
    [InlineData("""[{"id":"a","name":"An","roles":[]},{"id":"a","name":"B","roles":[]}]""", "mỗi id chỉ một lần")]
    [InlineData("[]", "ít nhất một vai")]
    [InlineData("""[{"id":"a","name":"An","role":"drafter"}]""", "sai ở dòng 1")]
    [InlineData("[{\n\"id\":\n}]", "sai ở dòng 3")]
    [InlineData("""[{"id":"a","name":null,"roles":[]}]""", "sai ở dòng 1")]
    public void A_file_that_cannot_be_used_is_refused_with_its_name_and_the_place(string json, string reason)
    {
        File.WriteAllText(_path, json);

        var refused = Assert.Throws<RefusedToStartException>(() => PersonaFile.Read(Named(_path)));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Contains("Identity:Personas", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_there_is_the_owner_with_every_role()
    {
        var owner = PersonaFile.Read(new ConfigurationBuilder().Build()).Find(null)!;

        Assert.Equal("local/owner", owner.Key);
        Assert.Equal(Roles.All, owner.Roles);
    }

    [Theory]
    [InlineData(null, "/api/me", HttpStatusCode.OK)]
    [InlineData("soan-thao", "/api/rules", HttpStatusCode.OK)]
    [InlineData("tham-dinh", "/api/rules", HttpStatusCode.OK)]
    [InlineData("khach", "/api/rules", HttpStatusCode.Forbidden)]
    [InlineData("khach", "/health", HttpStatusCode.OK)]
    [InlineData("ai-do", "/api/rules", HttpStatusCode.BadRequest)]
    [InlineData("soan-thao", "/api/plans", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("tham-dinh", "/api/plans", HttpStatusCode.Forbidden)]
    [InlineData("tham-dinh", "/api/sections", HttpStatusCode.Forbidden)]
    [InlineData("tham-dinh", "/api/check", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("soan-thao", "/api/keys", HttpStatusCode.Forbidden)]
    public async Task The_owner_may_try_what_each_role_may_do(string? persona, string path, HttpStatusCode status)
    {
        await File.WriteAllTextAsync(_path, Three, TestContext.Current.CancellationToken);
        await using var service = await ListeningService.StartAsync("--urls", "http://127.0.0.1:0", "--Identity:Personas", _path);
        using var owner = service.Owner();
        using var request = new HttpRequestMessage(path is "/api/plans" or "/api/sections" or "/api/check" ? HttpMethod.Post : HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (persona is not null)
        {
            request.Headers.Add(PersonaFile.Header, persona);
        }

        using var answer = await owner.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.Forbidden)
        {
            Assert.Equal("role-required", (await answer.ProblemAsync()).Code);
        }
    }

    [Fact]
    public async Task The_service_says_whom_it_takes_the_caller_for()
    {
        await File.WriteAllTextAsync(_path, Three, TestContext.Current.CancellationToken);
        await using var service = await ListeningService.StartAsync("--urls", "http://127.0.0.1:0", "--Identity:Personas", _path);
        using var owner = service.Owner();
        owner.DefaultRequestHeaders.Add(PersonaFile.Header, "tham-dinh");

        var me = JsonNode.Parse(await owner.GetStringAsync(new Uri("/api/me", UriKind.Relative), TestContext.Current.CancellationToken))!;

        Assert.Equal("local", (string?)me["mode"]);
        Assert.Equal(service.Address.Authority, (string?)me["server"]);
        Assert.Equal(("local", "tham-dinh", "Trần Thị Bình"), ((string?)me["tenant"], (string?)me["id"], (string?)me["name"]));
        Assert.Equal("reviewer", (string?)Assert.Single(me["roles"]!.AsArray()));
        Assert.Equal(3, me["personas"]!.AsArray().Count);
    }

    public void Dispose() => File.Delete(_path);

    private static IConfiguration Named(string path) => new ConfigurationBuilder().AddInMemoryCollection([new(PersonaFile.Setting, path)]).Build();
}
