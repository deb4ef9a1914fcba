using Emulation.Service.Security;
using Emulation.Storage.Graph;

namespace Emulation.Service.Library;

/// <summary>Which of the stores the settings choose: <c>Storage:Kind</c> is Local (a folder, the default) or Graph (a SharePoint library).</summary>
internal static class StorageKind
{
    public const string Setting = "Storage:Kind";

    private const string Local = "Local";
    private const string Graph = "Graph";

    /// <returns>Null: the local folder.</returns>
    /// <exception cref="RefusedToStartException">Another kind, or settings with which Graph cannot work.</exception>
    public static GraphOptions? GraphFrom(IConfiguration configuration, bool hasSignIn)
    {
        var kind = configuration[Setting] ?? Local;
        if (kind.Equals(Local, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (!kind.Equals(Graph, StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedToStartException($"{Setting} không nhận \"{kind}\"; chỉ có {Local} (thư mục trên máy) và {Graph} (thư viện SharePoint).");
        }

        var options = Bind(configuration);
        if (options.Problems().FirstOrDefault() is { } problem)
        {
            throw new RefusedToStartException(problem);
        }

        return hasSignIn ? options : throw new RefusedToStartException(
            $"{Setting}={Graph} cần người dùng đăng nhập bằng tài khoản cơ quan; hãy đặt Identity:Mode=Entra, hoặc đặt {Setting}={Local}.");
    }

    private static GraphOptions Bind(IConfiguration configuration)
    {
        var options = new GraphOptions();
        try
        {
            configuration.GetSection(GraphOptions.Section).Bind(options);
        }
        catch (InvalidOperationException wrong)
        {
            throw new RefusedToStartException($"Không đọc được mục {GraphOptions.Section}: {wrong.Message}");
        }

        return options;
    }
}
