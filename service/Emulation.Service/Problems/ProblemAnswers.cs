using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Emulation.Plans.Requirements;
using Microsoft.AspNetCore.Diagnostics;

namespace Emulation.Service.Problems;

/// <summary>Turns every failure into problem+json, and lets nothing of the inside out.</summary>
internal sealed partial class ProblemAnswers(ILogger<ProblemAnswers> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (context.RequestAborted.IsCancellationRequested && exception is OperationCanceledException or IOException)
        {
            // Nobody listens any more.
            return true;
        }

        var problem = exception switch
        {
            ProblemException known => known,
            RegexMatchTimeoutException => new ProblemException(422, "too-complex", "Có đoạn văn bản quá phức tạp, không xét xong trong thời gian cho phép; hãy thử lại, hoặc chia đoạn dài thành nhiều đoạn.", exception),
            BadHttpRequestException { StatusCode: var status } refused => ForStatus(status, refused),
            _ => ForStatus(StatusCodes.Status500InternalServerError, exception),
        };
        if (problem.Status == StatusCodes.Status500InternalServerError)
        {
            LogFault(exception, context.Request.Method, context.Request.Path);
        }

        await WriteAsync(context, problem);
        return true;
    }

    public static Task WriteAsync(HttpContext context, ProblemException problem)
    {
        if (problem.RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        if (problem.Claims is { } claims)
        {
            // learn.microsoft.com/entra/identity-platform/claims-challenge: in base64, as the claims are JSON with quotes.
            context.Response.Headers.WWWAuthenticate = $"Bearer error=\"insufficient_claims\", claims=\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(claims))}\"";
        }

        context.Response.StatusCode = problem.Status;
        var body = new Problem($"urn:emulation-office:problem:{problem.Code}", Title(problem.Status), problem.Status, problem.Code, problem.Message, problem.File, problem.Place);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, PlanJson.Options);
        context.Response.ContentType = "application/problem+json; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        // Not under the request's own token: where time has run out, that one has already been cancelled.
        return context.Response.Body.WriteAsync(bytes, CancellationToken.None).AsTask();
    }

    /// <summary>The problem of a bare status code.</summary>
    public static ProblemException ForStatus(int status, Exception? inner = null) => status switch
    {
        StatusCodes.Status404NotFound => new(status, "not-found", "Không có địa chỉ này.", inner),
        StatusCodes.Status405MethodNotAllowed => new(status, "method-not-allowed", "Địa chỉ này không nhận phương thức đã dùng.", inner),
        StatusCodes.Status408RequestTimeout => new(status, "too-slow", "Dữ liệu gửi lên quá chậm; hãy gửi lại.", inner),
        StatusCodes.Status413PayloadTooLarge => new(status, "too-large", "Yêu cầu lớn hơn 64 MB; hãy bớt tệp hoặc nén ảnh trong văn bản.", inner),
        StatusCodes.Status415UnsupportedMediaType => new(status, "not-multipart", "Hãy gửi tệp dưới dạng multipart/form-data.", inner),
        StatusCodes.Status503ServiceUnavailable => new(status, "timeout", "Xử lý quá lâu nên đã dừng; hãy thử lại hoặc chia nhỏ văn bản.", inner) { RetryAfter = 30 },
        StatusCodes.Status500InternalServerError => new(status, "fault", "Dịch vụ gặp lỗi; hãy thử lại, nếu vẫn lỗi xin báo người quản trị.", inner),
        _ => new(status, "bad-request", "Yêu cầu gửi lên không đúng dạng.", inner),
    };

    private static string Title(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "Thiếu khóa",
        StatusCodes.Status403Forbidden => "Không được phép",
        StatusCodes.Status404NotFound => "Không tìm thấy",
        StatusCodes.Status409Conflict => "Đã thay đổi",
        StatusCodes.Status423Locked => "Đang được mở",
        StatusCodes.Status413PayloadTooLarge => "Quá lớn",
        StatusCodes.Status415UnsupportedMediaType => "Không đúng loại tệp",
        StatusCodes.Status422UnprocessableEntity => "Không xử lý được",
        StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable => "Đang bận",
        StatusCodes.Status500InternalServerError => "Lỗi dịch vụ",
        _ => "Yêu cầu không hợp lệ",
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed")]
    private partial void LogFault(Exception fault, string method, PathString path);
}

internal static class ProblemServices
{
    public static void AddProblemAnswers(this IServiceCollection services)
    {
        services.AddExceptionHandler<ProblemAnswers>();
        services.AddProblemDetails();
        services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);
    }

    public static void UseProblemAnswers(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            // The handler writes what is worth writing; the middleware's own record would hold every refused upload with its trace.
            SuppressDiagnosticsCallback = static _ => true,
        });
        app.UseStatusCodePages(static pages => ProblemAnswers.WriteAsync(pages.HttpContext, ProblemAnswers.ForStatus(pages.HttpContext.Response.StatusCode)));
    }
}
