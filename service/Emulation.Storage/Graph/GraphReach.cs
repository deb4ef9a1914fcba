using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Emulation.Storage.Graph;

/// <summary>Whether this machine gets through to Graph at all: without a token Graph refuses, and that is the answer which is hoped for.</summary>
internal static class GraphReach
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<StoreRemark> LookAsync(GraphOptions options, CancellationToken cancellation)
    {
        using var http = GraphConnection.Open(options);
        http.Timeout = Patience;
        try
        {
            using var answer = await http.GetAsync(new GraphAddresses(options).Site, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
                ? StoreRemark.Good($"Gọi được {options.Api.Host}.")
                : StoreRemark.Bad(
                    $"{options.Api.Host} trả lời {(int)answer.StatusCode} thay vì hỏi đăng nhập.", "Có thể máy chủ trung gian (proxy) chặn giữa đường; hãy xin mở đường tới địa chỉ này.");
        }
        catch (HttpRequestException failure)
        {
            return StoreRemark.Bad($"Không gọi được {options.Api.Host}.", Advice(failure));
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return StoreRemark.Bad($"{options.Api.Host} không trả lời.", "Hãy xem tường lửa có cho máy này ra cổng 443 không.");
        }
    }

    private static string Advice(HttpRequestException failure) => failure switch
    {
        { HttpRequestError: HttpRequestError.NameResolutionError } => "Máy này không tra được tên ấy; hãy xem lại máy chủ tên miền (DNS).",
        { InnerException: AuthenticationException } => "Chứng thư của bên kia không được tin; nếu cơ quan kiểm soát kết nối bằng chứng thư riêng, hãy cài chứng thư gốc ấy.",
        { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } => "Kết nối bị từ chối; hãy xem địa chỉ và tường lửa.",
        _ => "Hãy kiểm tra đường truyền, proxy và tường lửa (cổng 443).",
    };
}
