using System.Security.Cryptography;
using Emulation.Storage.Graph;
using Emulation.Storage.SignIn;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Identity.Client;

namespace Emulation.Service.Security.Entra;

/// <summary>
/// Going to Graph on behalf of callers. The folder <c>Identity:Entra:Tokens</c> (in the data folder when not named) holds the tokens and the keys they are
/// encrypted with, and may be shared by several instances. The keys are encrypted for the service's certificate; where the service has only a secret,
/// nothing but the rights on the folder protects them, which is one more reason why a secret is for a trial.
/// </summary>
internal static class TokenProtection
{
    public const string Setting = EntraOptions.Section + ":Tokens";

    public static void AddCallerTokens(this WebApplicationBuilder builder, EntraOptions options)
    {
        var folder = builder.Configuration[Setting] is { Length: > 0 } named ? Path.GetFullPath(named) : Path.Combine(Path.GetDirectoryName(OwnerKeyFile.PathFrom(builder.Configuration))!, "tokens");
        var keys = CreateFolder(Path.Combine(folder, "keys"));
        // The name is part of every encrypted text: instances that differ in it cannot read each other's.
        var protection = builder.Services.AddDataProtection().SetApplicationName("Emulation.Office").PersistKeysToFileSystem(keys);
        if (options.Certificate is { } certificate)
        {
            protection.ProtectKeysWithCertificate(certificate).UnprotectKeysWithAnyCertificate(certificate);
        }

        builder.Services.AddSingleton(services => Uploads(Path.Combine(folder, "uploads"), services));
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton(services => Cache(folder, services));
        builder.Services.AddSingleton(services => new OnBehalfOfTokens(
            new OnBehalfOfOptions(new Uri(options.Authority), options.ClientId, options.Certificate, options.Secret), services.GetRequiredService<TokenCacheFolder>(), new Connections(services.GetRequiredService<IHttpClientFactory>())));
        builder.Services.AddSingleton<CallerTokens>();
        builder.Services.AddSingleton<GraphToken>(static services => services.GetRequiredService<CallerTokens>().AcquireAsync);
    }

    private static TokenCacheFolder Cache(string folder, IServiceProvider services)
    {
        var protector = services.GetRequiredService<IDataProtectionProvider>().CreateProtector("on-behalf-of tokens");
        return new TokenCacheFolder(folder, protector.Protect, content => Unprotect(protector, content), services.GetRequiredService<TimeProvider>());
    }

    private static OpenUploads Uploads(string folder, IServiceProvider services)
    {
        var protector = services.GetRequiredService<IDataProtectionProvider>().CreateProtector("open uploads");
        return new OpenUploads(folder, protector.Protect, content => Unprotect(protector, content), services.GetRequiredService<TimeProvider>());
    }

    private static byte[]? Unprotect(IDataProtector protector, byte[] content)
    {
        try
        {
            return protector.Unprotect(content);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static DirectoryInfo CreateFolder(string path)
    {
        try
        {
            return OperatingSystem.IsWindows() ? Directory.CreateDirectory(path)
                : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RefusedToStartException($"Không tạo được thư mục {path}; hãy kiểm tra quyền hoặc đặt {Setting}.");
        }
    }

    private sealed class Connections(IHttpClientFactory http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http.CreateClient(KeyDiscovery.HttpName);
    }
}
