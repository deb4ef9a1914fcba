using System.Text.Json.Nodes;

namespace Emulation.GraphEmulator.Wire;

/// <summary>An answer that is an error, with the code and inner code the real service uses.</summary>
public sealed class GraphErrorException(int status, string code, string message, string? innerCode = null) : Exception(message)
{
    public GraphErrorException()
        : this(500, "generalException", "")
    {
    }

    public GraphErrorException(string message)
        : this(500, "generalException", message)
    {
    }

    public GraphErrorException(string message, Exception inner)
        : this(500, "generalException", message) => _ = inner;

    public int Status { get; } = status;

    public string Code { get; } = code;

    public string? InnerCode { get; } = innerCode;

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public static GraphErrorException NotFound() => new(404, "itemNotFound", "The resource could not be found.");

    public static GraphErrorException BadRequest(string message) => new(400, "invalidRequest", message);

    public static GraphErrorException NameTaken() => new(409, "nameAlreadyExists", "An item with the same name already exists under the parent.");

    public static GraphErrorException Changed() => new(412, "preconditionFailed", "ETag does not match current item's value.");

    internal static GraphErrorException Locked(LockForm form) => form switch
    {
        LockForm.NotAllowed => new(423, "notAllowed", "The resource you are attempting to access is locked.", "resourceLocked"),
        LockForm.ResourceLocked => new(423, "resourceLocked", "The resource you are attempting to access is locked."),
        _ => new(423, "accessDenied", "The file is checked out or locked for editing by another user."),
    };

    /// <summary>The body in the form asked for, with its content type.</summary>
    public (string Text, string Type) Body(ErrorForm form, DateTimeOffset at)
    {
        switch (form)
        {
            case ErrorForm.Html:
                return ($"<html><body><h1>{Status}</h1><p>{Message}</p></body></html>", "text/html");
            case ErrorForm.Empty:
                return ("", "application/json");
            case ErrorForm.PlainString:
                return (new JsonObject { ["error"] = Code, ["error_description"] = Message }.ToJsonString(), "application/json");
        }

        // The date of an inner error comes without a zone, against its own description.
        var inner = new JsonObject
        {
            ["date"] = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
            ["request-id"] = "3f0c6d2e-55f1-4f6e-9a2c-0d5b8f1e7a90",
            ["client-request-id"] = "3f0c6d2e-55f1-4f6e-9a2c-0d5b8f1e7a90",
        };
        var name = form == ErrorForm.LowerCaseInner ? "innererror" : "innerError";
        if (InnerCode is not null)
        {
            if (form == ErrorForm.NestedInner)
            {
                inner[name] = new JsonObject { ["code"] = InnerCode };
            }
            else
            {
                inner["code"] = InnerCode;
            }
        }

        var error = new JsonObject { ["code"] = Code, ["message"] = Message, [name] = inner };
        return (new JsonObject { ["error"] = error }.ToJsonString(), "application/json");
    }
}
