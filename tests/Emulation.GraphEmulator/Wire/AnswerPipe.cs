using System.Text;
using System.Text.Json.Nodes;
using Emulation.GraphEmulator.Contract;
using Emulation.GraphEmulator.Faults;
using Emulation.GraphEmulator.Handlers;
using Emulation.GraphEmulator.State;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Emulation.GraphEmulator.Wire;

/// <summary>From a request on the wire to an answer on the wire, faults included.</summary>
internal sealed class AnswerPipe(EmulatedSite emulator, Library library)
{
    private readonly Dispatcher _dispatcher = new(library, emulator.Options);

    public async Task HandleAsync(HttpContext context)
    {
        using var copy = new MemoryStream();
        try
        {
            await context.Request.Body.CopyToAsync(copy, context.RequestAborted);
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            return;
        }

        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget.Split('?', 2);
        var path = target[0].StartsWith("/v1.0", StringComparison.Ordinal) ? target[0][5..] : target[0];
        var query = context.Request.Query.ToDictionary(static pair => pair.Key, static pair => pair.Value.ToString(), StringComparer.Ordinal);
        var headers = context.Request.Headers.ToDictionary(static pair => pair.Key, static pair => pair.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        headers["X-Base"] = $"{context.Request.Scheme}://{context.Request.Host}/v1.0";
        var (fault, reply, action) = Decide(context.Request.Method, path, query, headers, copy.ToArray());
        await WriteAsync(context, reply, fault);
        emulator.Transcript.Add(new Exchange(context.Request.Method, action, path, query, headers, copy.ToArray(), reply?.Status ?? 0, reply?.Json) { Struck = fault is not null });
    }

    private (Fault? Fault, Reply? Reply, string Action) Decide(string method, string path, Dictionary<string, string> query, Dictionary<string, string> headers, byte[] body)
    {
        Address address;
        Fault? fault;
        lock (emulator.Gate)
        {
            try
            {
                address = Address.Parse(path, library);
            }
            catch (GraphErrorException failure)
            {
                return (null, Error(failure, null), path);
            }

            fault = emulator.Faults.For(RequestKinds.Of(method, address.Action));
        }

        // Whoever works meanwhile takes the gate for each step, as this request does.
        fault?.Meanwhile?.Invoke(emulator);
        lock (emulator.Gate)
        {
            if (fault is { Carried: false } && (fault.Status != 0 || fault.Cut))
            {
                return (fault, fault.Cut ? null : Error(new GraphErrorException(fault.Status, fault.Code, "Injected.", fault.InnerCode), fault), address.Action);
            }

            var reply = Carry(method, path, query, headers, body, fault);
            return fault is { Carried: true, Status: not 0 }
                ? (fault, Error(new GraphErrorException(fault.Status, fault.Code, "Injected.", fault.InnerCode), fault), address.Action)
                : (fault, fault is { Cut: true } ? null : reply, address.Action);
        }
    }

    private Reply Carry(string method, string path, Dictionary<string, string> query, Dictionary<string, string> headers, byte[] body, Fault? fault)
    {
        var metered = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            _dispatcher.Storing.PromoteWhatIsDue();
            var address = Address.Parse(path, library);
            var call = new Call
            {
                Method = method, Action = address.Action, Query = query, Headers = headers, Body = body,
                Item = address.Item, Parent = address.Parent, Name = address.Name,
                PreAuthenticated = emulator.PreAuthenticatedFor(headers.GetValueOrDefault("Host")),
            };
            var kind = RequestKinds.Of(method, call.Action);
            if (!call.Action.StartsWith("/upload/", StringComparison.Ordinal) && !call.Action.StartsWith("/download/", StringComparison.Ordinal) && !call.Action.StartsWith("/monitor/", StringComparison.Ordinal))
            {
                CheckToken(headers);
            }

            metered = emulator.Meter.Count(RequestKinds.Units(kind, call));
            var reply = _dispatcher.Answer(call);
            foreach (var (name, value) in metered)
            {
                reply.Headers[name] = value;
            }

            return reply;
        }
        catch (GraphErrorException failure)
        {
            return Error(failure, fault);
        }
    }

    private void CheckToken(Dictionary<string, string> headers)
    {
        var token = headers.GetValueOrDefault("Authorization", "").Replace("Bearer ", "", StringComparison.Ordinal);
        if (!emulator.Options.Tokens.Contains(token))
        {
            throw new GraphErrorException(401, "InvalidAuthenticationToken", "Access token has expired or is not yet valid.");
        }
    }

    private Reply Error(GraphErrorException failure, Fault? fault)
    {
        var form = fault?.Form ?? emulator.Options.Errors;
        var (text, type) = failure.Body(form, library.Now);
        var reply = new Reply(failure.Status, type == "application/json" && text.Length > 0 ? JsonNode.Parse(text) : null) { Bytes = Encoding.UTF8.GetBytes(text), Type = type };
        foreach (var (name, value) in fault?.Headers ?? failure.Headers)
        {
            reply.Headers[name] = value;
        }

        return reply;
    }

    private static async Task WriteAsync(HttpContext context, Reply? reply, Fault? fault)
    {
        if (fault is { Delay: var delay } && delay > TimeSpan.Zero)
        {
            await Task.Delay(delay, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (reply is null)
        {
            context.Abort();
            return;
        }

        var body = Spoilt(reply.Bytes ?? (reply.Json is null ? [] : Encoding.UTF8.GetBytes(reply.Json.ToJsonString())), fault);
        context.Response.StatusCode = reply.Status;
        foreach (var (name, value) in reply.Headers)
        {
            context.Response.Headers[name] = value;
        }

        if (body.Length == 0 || reply.Status is 204 or 304)
        {
            return;
        }

        context.Response.ContentType = fault is { LoginPage: true } ? "text/html" : reply.Type;
        context.Response.ContentLength = body.Length;
        if (fault?.CutBodyAt is { } at && at < body.Length)
        {
            await context.Response.Body.WriteAsync(body.AsMemory(0, at));
            await context.Response.Body.FlushAsync();
            context.Abort();
            return;
        }

        await context.Response.Body.WriteAsync(body);
    }

    private static byte[] Spoilt(byte[] body, Fault? fault)
    {
        if (fault is { LoginPage: true })
        {
            return "<!DOCTYPE html><html><head><title>Sign in to your account</title></head></html>"u8.ToArray();
        }

        var spoilt = fault is { Shorten: > 0 } ? body[..Math.Max(0, body.Length - fault.Shorten)] : [.. body];
        if (fault is { Garble: true })
        {
            spoilt.AsSpan(spoilt.Length / 2, Math.Min(8, spoilt.Length / 2)).Fill(0x5A);
        }

        return spoilt;
    }
}
