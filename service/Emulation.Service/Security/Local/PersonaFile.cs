using System.Text.Json;
using System.Text.RegularExpressions;
using Emulation.Plans.Requirements;

namespace Emulation.Service.Security.Local;

/// <summary>Vai thử: somebody the owner of the machine may act as, to see what a role may and may not do.</summary>
internal sealed record Persona(string Id, string Name, IReadOnlyList<string> Roles);

/// <summary>
/// The personas that <c>Identity:Personas</c> names, a JSON list of <c>{"id","name","roles"}</c>; without the setting there is one, the owner, with every role.
/// The first is who a request is from that names none.
/// </summary>
internal sealed partial class PersonaFile
{
    public const string Setting = "Identity:Personas";

    public const string Header = "X-Emulation-Persona";

    private const string Tenant = "local";

    private static readonly JsonSerializerOptions Strict = new(PlanJson.Options) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    private PersonaFile(IReadOnlyList<Persona> personas) => Personas = personas;

    public IReadOnlyList<Persona> Personas { get; }

    /// <exception cref="RefusedToStartException">The file is missing, or a row of it cannot be used.</exception>
    public static PersonaFile Read(IConfiguration configuration)
    {
        if (configuration[Setting] is not { Length: > 0 } path)
        {
            return new PersonaFile([new Persona("owner", Person.PlainName(Environment.UserName) is { Length: > 0 } name ? name : "Chủ máy", Roles.All)]);
        }

        try
        {
            var personas = JsonSerializer.Deserialize<List<Persona>>(File.ReadAllBytes(path), Strict) ?? [];
            return new PersonaFile(Checked(personas, path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RefusedToStartException($"Không đọc được tệp {path} (đặt ở {Setting}); hãy kiểm tra đường dẫn.");
        }
        catch (JsonException broken)
        {
            throw new RefusedToStartException($"Tệp {path} (đặt ở {Setting}) sai ở dòng {broken.LineNumber + 1}; mỗi vai có dạng {{\"id\":\"soan-thao\",\"name\":\"Nguyễn Văn An\",\"roles\":[\"drafter\"]}}.");
        }
    }

    /// <returns>Null where nobody has that id.</returns>
    public Person? Find(string? id)
    {
        var persona = string.IsNullOrEmpty(id) ? Personas[0] : Personas.FirstOrDefault(one => one.Id == id);
        return persona is null ? null : new Person(Tenant, persona.Id, persona.Name, persona.Roles);
    }

    private static List<Persona> Checked(List<Persona> personas, string path)
    {
        var wrong = personas.Find(static one => !Id().IsMatch(one.Id) || one.Name.Length == 0 || Person.PlainName(one.Name) != one.Name || one.Roles.Except(Roles.All).Any());
        if (wrong is not null)
        {
            throw new RefusedToStartException($"Tệp {path} (đặt ở {Setting}): vai \"{Person.PlainName(wrong.Id)}\" cần id gồm chữ thường, số, gạch nối; tên trên một dòng; vai trò trong: {string.Join(", ", Roles.All)}.");
        }

        return personas.Count > 0 && personas.DistinctBy(static one => one.Id, StringComparer.Ordinal).Count() == personas.Count
            ? personas
            : throw new RefusedToStartException($"Tệp {path} (đặt ở {Setting}) cần ít nhất một vai, và mỗi id chỉ một lần.");
    }

    [GeneratedRegex("^[a-z0-9-]{1,40}$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
