using Emulation.Service.Security;
using Emulation.Storage.Graph;

namespace Emulation.Service.Library;

/// <summary>Which of the stores the settings choose: <c>Storage:Kind</c> is Local (a folder, the default) or Graph (a SharePoint library).</summary>
internal static class StorageKind
{
    /// <returns>Null: the local folder.</returns>
    /// <exception cref="RefusedToStartException">Another kind, or settings with which Graph cannot work.</exception>
    public static GraphOptions? GraphFrom(IConfiguration configuration, bool hasSignIn)
    {
        var kind = configuration[GraphSettings.Kind] ?? GraphSettings.Local;
        if (kind.Equals(GraphSettings.Local, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (!kind.Equals(GraphSettings.Graph, StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedToStartException($"{GraphSettings.Kind} không nhận \"{kind}\"; chỉ có {GraphSettings.Local} (thư mục trên máy) và {GraphSettings.Graph} (thư viện SharePoint).");
        }

        var options = Read(configuration);
        if (options.Problems().FirstOrDefault() is { } problem)
        {
            throw new RefusedToStartException(problem);
        }

        return hasSignIn ? options : throw new RefusedToStartException(
            $"{GraphSettings.Kind}={GraphSettings.Graph} cần người dùng đăng nhập bằng tài khoản cơ quan; hãy đặt Identity:Mode=Entra, hoặc đặt {GraphSettings.Kind}={GraphSettings.Local}.");
    }

    private static GraphOptions Read(IConfiguration configuration)
    {
        try
        {
            return GraphSettings.Read(name => configuration[name]);
        }
        catch (FormatException wrong)
        {
            throw new RefusedToStartException(wrong.Message);
        }
    }
}
