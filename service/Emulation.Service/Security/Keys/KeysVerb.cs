using System.Globalization;
using System.Text;

namespace Emulation.Service.Security.Keys;

/// <summary>
/// <c>keys add NAME --role ROLE…</c>, <c>keys list</c>, <c>keys revoke ID</c>: the administrator's commands on the machine of the service, beside which
/// the service may go on running. Exit codes: 0 done, 2 wrong call, 3 the file cannot be used.
/// </summary>
internal static class KeysVerb
{
    public const string Name = "keys";

    private const string Usage = "keys: dùng \"keys add TÊN --role drafter|reviewer|administrator\" (--role nhắc lại được), \"keys list\" hoặc \"keys revoke MÃ\".";

    private static readonly string[] Settings = ["--Data:Path"];

    /// <param name="args">The words after <c>keys</c>.</param>
    public static int Run(IReadOnlyList<string> args, KeyFile file, TimeProvider clock, TextWriter output, TextWriter error)
    {
        try
        {
            if (Call.Parse(args) is not { } call)
            {
                error.WriteLine(Usage);
                return 2;
            }

            return call switch
            {
                { Verb: "add", Name: { } name, Roles.Count: > 0 } => Add(name, call.Roles, file, clock, output, error),
                { Verb: "list", Name: null, Roles.Count: 0 } => List(file, output),
                { Verb: "revoke", Name: { } id, Roles.Count: 0 } => Revoke(id, file, clock, output, error),
                _ => Wrong(error, Usage),
            };
        }
        catch (UnusableKeysException unusable)
        {
            error.WriteLine(unusable.Message);
            return 3;
        }
    }

    private static int Add(string given, IReadOnlyList<string> roles, KeyFile file, TimeProvider clock, TextWriter output, TextWriter error)
    {
        var name = given.Normalize(NormalizationForm.FormC).Trim();
        if (name.Length == 0 || Person.PlainName(name) != name)
        {
            return Wrong(error, $"keys: tên phải nằm trên một dòng, từ 1 đến {Person.LongestName} ký tự.");
        }

        if (roles.Except(Roles.All, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            return Wrong(error, $"keys: không có vai trò \"{Person.PlainName(unknown)}\"; dùng: {string.Join(", ", Roles.All)}.");
        }

        var key = PersonKey.Create();
        var salt = PersonKey.CreateSalt();
        var record = new KeyRecord(key.Id, name, [.. Roles.All.Intersect(roles, StringComparer.Ordinal)], salt, key.Hash(salt), clock.GetUtcNow());
        file.Change(keys => [.. keys, record]);
        output.WriteLine($"Khóa của {name} (chỉ hiện lần này, hãy trao tận tay):");
        output.WriteLine(key.Reveal());
        return 0;
    }

    private static int List(KeyFile file, TextWriter output)
    {
        foreach (var key in file.Read())
        {
            output.WriteLine($"{key.Id}  {Day(key.Created)}  {(key.Revoked is { } day ? "thu hồi " + Day(day) : "đang dùng")}  {string.Join(",", key.Roles)}  {key.Name}");
        }

        return 0;
    }

    private static int Revoke(string id, KeyFile file, TimeProvider clock, TextWriter output, TextWriter error)
    {
        if (!file.Read().Any(key => key.Id == id && key.Revoked is null))
        {
            return Wrong(error, $"keys: không có khóa nào đang dùng mang mã \"{Person.PlainName(id)}\"; xem mã bằng keys list.");
        }

        file.Change(keys => [.. keys.Select(key => key.Id == id && key.Revoked is null ? key with { Revoked = clock.GetUtcNow() } : key)]);
        output.WriteLine($"Đã thu hồi khóa {id}.");
        return 0;
    }

    private static int Wrong(TextWriter error, string line)
    {
        error.WriteLine(line);
        return 2;
    }

    private static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Call(string Verb, string? Name, IReadOnlyList<string> Roles)
    {
        /// <returns>Null where an option is unknown or lacks its value, or a word is too many.</returns>
        public static Call? Parse(IReadOnlyList<string> args)
        {
            var words = new List<string>();
            var roles = new List<string>();
            for (var at = 0; at < args.Count; at++)
            {
                if (!args[at].StartsWith("--", StringComparison.Ordinal))
                {
                    words.Add(args[at]);
                }
                else if (args[at] == "--role" && at + 1 < args.Count)
                {
                    roles.Add(args[++at]);
                }
                else if (Settings.Contains(args[at], StringComparer.OrdinalIgnoreCase) && at + 1 < args.Count)
                {
                    at++;
                }
                else if (!Settings.Any(setting => args[at].StartsWith(setting + "=", StringComparison.OrdinalIgnoreCase)))
                {
                    return null;
                }
            }

            return words.Count is 1 or 2 ? new Call(words[0], words.Count == 2 ? words[1] : null, roles) : null;
        }
    }
}
