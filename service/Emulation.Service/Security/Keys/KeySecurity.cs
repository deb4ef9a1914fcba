namespace Emulation.Service.Security.Keys;

/// <summary>Identity:Mode=Key: an office's own network without a tenant. Each person has a key, made with <c>keys add</c> (<see cref="KeysVerb"/>).</summary>
internal static class KeySecurity
{
    public static void AddKeys(this WebApplicationBuilder builder)
    {
        var file = KeyFile.From(builder.Configuration);
        RefuseUnlessUsable(file);
        builder.Services.AddSingleton(file);
        builder.Services.AddSingleton<KeyRing>();
        builder.Services.AddSingleton<FailedAttempts>();
        builder.Services.AddSingleton(new SecretMark(static text => text.Contains(PersonKey.Prefix, StringComparison.OrdinalIgnoreCase)));
        builder.Services.AddSingleton(new SignInPage([("sign-in", "key")], ForOwnUserOnly: false));
        builder.Services.AddSignInHandler<KeySignIn>();
    }

    private static void RefuseUnlessUsable(KeyFile file)
    {
        try
        {
            if (!file.Read().Any(static key => key.Revoked is null))
            {
                throw new RefusedToStartException($"Chưa có khóa nào trong {file.Path}; hãy cấp khóa bằng lệnh: dotnet run --project service/Emulation.Service -- keys add \"Họ và tên\" --role administrator.");
            }
        }
        catch (UnusableKeysException unusable)
        {
            throw new RefusedToStartException(unusable.Message);
        }
    }
}
