using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Emulation.Service.Security;

/// <summary>
/// Chứng thư https: Word and Excel load an add-in over https only. It is the one that <c>Kestrel:Certificates:Default</c> names, else the newest that
/// <c>dotnet dev-certs https</c> has put into the user's own store.
/// </summary>
internal static class HttpsCertificate
{
    public const string HowToGetOne = "chạy một lần “dotnet dev-certs https --trust” (hoặc đặt Kestrel:Certificates:Default), rồi khởi động lại dịch vụ";

    /// <summary>The extension that marks a certificate as made by <c>dotnet dev-certs</c>.</summary>
    public const string DevelopmentMark = "1.3.6.1.4.1.311.84.1.1";

    private const string NamedCertificate = "Kestrel:Certificates:Default";

    /// <returns>Whether https can be served.</returns>
    /// <exception cref="RefusedToStartException">A certificate is named and its file is not there.</exception>
    public static bool AddHttpsCertificate(this WebApplicationBuilder builder)
    {
        var named = builder.Configuration.GetSection(NamedCertificate);
        if (named["Path"] is { Length: > 0 } path && !File.Exists(Path.Combine(builder.Environment.ContentRootPath, path)))
        {
            throw new RefusedToStartException($"Không có tệp chứng thư {path} (đặt ở {NamedCertificate}:Path).");
        }

        if (named.GetChildren().Any())
        {
            return true;
        }

        var found = FromUsersStore(TimeProvider.System.GetUtcNow());
        if (found is not null)
        {
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = found));
        }

        return found is not null;
    }

    internal static X509Certificate2? Newest(IEnumerable<X509Certificate2> certificates, DateTimeOffset now) => certificates
        .Where(certificate => certificate.HasPrivateKey && certificate.NotBefore.ToUniversalTime() <= now.UtcDateTime && now.UtcDateTime < certificate.NotAfter.ToUniversalTime()
            && certificate.Extensions.Any(static extension => string.Equals(extension.Oid?.Value, DevelopmentMark, StringComparison.Ordinal)))
        .MaxBy(static certificate => certificate.NotAfter);

    private static X509Certificate2? FromUsersStore(DateTimeOffset now)
    {
        try
        {
            using var store = new X509Store(StoreName.My, StoreLocation.CurrentUser, OpenFlags.ReadOnly);
            return Newest(store.Certificates, now);
        }
        catch (CryptographicException)
        {
            // An account without a home, such as a service's, has no store; then there is no certificate in it.
            return null;
        }
    }
}
