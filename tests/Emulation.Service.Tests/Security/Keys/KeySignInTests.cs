using System.Net;
using System.Text.Json.Nodes;
using Emulation.Service.Security.Keys;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Service.Tests.Security.Keys;

public sealed class KeySignInTests
{
    private const string Header = "X-Emulation-Key";

    /// <summary>A service with keys of a drafter, a reviewer and an administrator, in this order.</summary>
    internal static OfficeService WithKeys(out string[] keys, Action<IServiceCollection>? change = null, params (string, string)[] settings)
    {
        var service = new OfficeService("Key", change, settings);
        try
        {
            keys = [Add(service, "Nguyễn Văn An", "drafter"), Add(service, "Trần Thị Bình", "reviewer"), Add(service, "Lê Văn Châu", "administrator")];
            return service;
        }
        catch
        {
            service.Dispose();
            throw;
        }
    }

    internal static string Add(OfficeService service, string name, string role) => KeysVerbTests.Done(FileOf(service), "add", name, "--role", role).Split('\n')[1];

    private static KeyFile FileOf(OfficeService service) => new(Path.Combine(service.DataFolder, "keys.json"));

    [Fact]
    public async Task A_key_is_the_person_it_was_made_for()
    {
        using var service = WithKeys(out var keys);

        using var answer = await service.GetAsync("/api/me", (Header, keys[1]));
        var me = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

        Assert.Equal(("key", "thidua.coquan.example", "key", "Trần Thị Bình"), ((string?)me["mode"], (string?)me["server"], (string?)me["tenant"], (string?)me["name"]));
        Assert.Equal(keys[1][4..12], (string?)me["id"]);
        Assert.Equal("reviewer", (string?)Assert.Single(me["roles"]!.AsArray()));
    }

    [Fact]
    public async Task What_is_no_key_of_the_office_opens_nothing()
    {
        using var service = WithKeys(out var keys, null);
        var other = PersonKey.Create().Reveal();
        string[] wrong = ["", "x", keys[0][..^1], keys[0] + "A", keys[0].ToUpperInvariant(), other, keys[0][..13] + other[13..], keys[0][..13] + keys[1][13..], $"{keys[0]}, {keys[1]}"];
        foreach (var key in wrong)
        {
            using var answer = await service.GetAsync("/api/rules", (Header, key));

            Assert.Equal((HttpStatusCode.Unauthorized, "key-required"), await answer.ProblemAsync());
        }

        using var none = await service.GetAsync("/api/rules");
        using var cookie = await service.GetAsync("/api/rules", ("Cookie", $"{Header}={keys[0]}"));
        using var bearer = await service.GetAsync("/api/rules", ("Authorization", "Bearer " + keys[0]));
        Assert.All([none, cookie, bearer], static answer => Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode));
    }

    [Theory]
    [InlineData(0, "/api/keys", HttpStatusCode.Forbidden)]
    [InlineData(1, "/api/keys", HttpStatusCode.Forbidden)]
    [InlineData(2, "/api/keys", HttpStatusCode.OK)]
    [InlineData(0, "/api/rules", HttpStatusCode.OK)]
    public async Task Roles_decide_what_a_key_opens(int who, string path, HttpStatusCode status)
    {
        using var service = WithKeys(out var keys);

        using var answer = await service.GetAsync(path, (Header, keys[who]));

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task The_administrators_list_holds_nothing_of_a_key()
    {
        using var service = WithKeys(out var keys);

        using var answer = await service.GetAsync("/api/keys", (Header, keys[2]));
        var list = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["id", "name", "roles", "created"], JsonNode.Parse(list)!.AsArray()[0]!.AsObject().Where(static one => one.Value is not null).Select(static one => one.Key));
        Assert.All(keys, key => Assert.DoesNotContain(key[13..], list, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_revoked_key_is_refused_from_the_next_request_on()
    {
        using var service = WithKeys(out var keys);
        using var before = await service.GetAsync("/api/me", (Header, keys[0]));

        KeysVerbTests.Done(FileOf(service), "revoke", keys[0][4..12]);
        using var after = await service.GetAsync("/api/me", (Header, keys[0]));
        using var revoked = await service.SendAsync(HttpMethod.Delete, $"/api/keys/{keys[1][4..12]}", (Header, keys[2]));
        using var reviewer = await service.GetAsync("/api/me", (Header, keys[1]));
        using var again = await service.SendAsync(HttpMethod.Delete, "/api/keys/00000000", (Header, keys[2]));

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal((HttpStatusCode.Unauthorized, "key-required"), await after.ProblemAsync());
        Assert.Equal(HttpStatusCode.OK, revoked.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, reviewer.StatusCode);
        Assert.Equal((HttpStatusCode.NotFound, "no-such-key"), await again.ProblemAsync());
    }

    [Fact]
    public async Task A_new_key_opens_without_a_restart()
    {
        using var service = WithKeys(out _);
        using var first = await service.GetAsync("/health");

        var fresh = Add(service, "Phạm Thị Dung", "drafter");
        using var answer = await service.GetAsync("/api/me", (Header, fresh));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_damaged_list_lets_nobody_in()
    {
        using var service = WithKeys(out var keys);
        using var before = await service.GetAsync("/api/me", (Header, keys[0]));

        await File.WriteAllTextAsync(FileOf(service).Path, "[{", TestContext.Current.CancellationToken);
        using var after = await service.GetAsync("/api/me", (Header, keys[0]));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "keys-unusable"), await after.ProblemAsync());
        Assert.Contains("Sign-in refused: keys-unusable", service.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_keeps_trying_waits_and_others_do_not()
    {
        var clock = new StoppedClock();
        using var service = WithKeys(out var keys, services => services.AddSingleton<TimeProvider>(clock).AddSingleton<IStartupFilter, AddressByHeader>());
        for (var i = 0; i < FailedAttempts.MostPerMinute; i++)
        {
            using var refused = await service.GetAsync("/api/me", (Header, PersonKey.Create().Reveal()), ("X-Test-Address", "192.0.2.1"));
            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        }

        using var waits = await service.GetAsync("/api/me", (Header, keys[0]), ("X-Test-Address", "192.0.2.1"));
        using var other = await service.GetAsync("/api/me", (Header, keys[0]), ("X-Test-Address", "192.0.2.2"));
        clock.Advance(TimeSpan.FromMinutes(1));
        using var later = await service.GetAsync("/api/me", (Header, keys[0]), ("X-Test-Address", "192.0.2.1"));

        Assert.Equal((HttpStatusCode.TooManyRequests, "too-many-attempts"), await waits.ProblemAsync());
        Assert.Equal(TimeSpan.FromMinutes(1), waits.Headers.RetryAfter?.Delta);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
        Assert.Contains("Sign-in refused: too-many-attempts", service.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_has_so_many_requests_a_minute_and_no_more()
    {
        using var service = WithKeys(out var keys, null, ("Limits:RequestsPerMinute", "3"));
        for (var i = 0; i < 3; i++)
        {
            using var answer = await service.GetAsync("/api/me", (Header, keys[0]));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        using var fourth = await service.GetAsync("/api/me", (Header, keys[0]));
        using var other = await service.GetAsync("/api/me", (Header, keys[1]));

        Assert.Equal((HttpStatusCode.TooManyRequests, "too-many-requests"), await fourth.ProblemAsync());
        Assert.InRange(fourth.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task No_key_is_in_a_log_line_or_in_the_page()
    {
        using var service = WithKeys(out var keys);
        using var right = await service.GetAsync("/api/me", (Header, keys[0]));
        using var wrong = await service.GetAsync("/api/me", (Header, keys[1][..^2] + "zz"));
        using var address = await service.GetAsync($"/api/me?key={keys[2]}");
        using var page = await service.GetAsync("/");

        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.All(keys, key => Assert.DoesNotContain(key[13..^2], service.Log, StringComparison.Ordinal));
        Assert.Contains("Sign-in refused: wrong-or-revoked", service.Log, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"emulation-sign-in\" content=\"key\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("emulation-key", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_big_upload_of_a_stranger_is_refused_unread()
    {
        using var service = WithKeys(out _);
        using var client = service.CreateClient();
        using var endless = new StreamContent(new UnreadStream());
        endless.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };

        using var answer = await client.PostAsync(new Uri("/api/check", UriKind.Relative), endless, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Unauthorized, "key-required"), await answer.ProblemAsync());
    }

    /// <summary>Gives a request in memory an address.</summary>
    internal sealed class AddressByHeader : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.TryParse(context.Request.Headers["X-Test-Address"], out var address) ? address : null;
                return rest(context);
            });
            next(app);
        };
    }
}
