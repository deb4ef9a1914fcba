using Emulation.GraphEmulator.Wire;

namespace Emulation.GraphEmulator.Faults;

/// <summary>What a request is about, as far as faults and resource units go.</summary>
public enum RequestKind
{
    Any,
    GetItem,
    ListChildren,
    CreateFolder,
    PutContent,
    GetContent,
    DownloadBytes,
    CreateSession,
    SessionStatus,
    UploadSlice,
    CommitSession,
    CancelSession,
    PatchItem,
    DeleteItem,
    Delta,
    Versions,
    Checkout,
    Checkin,
    Fields,
    Columns,
    Permissions,
    Invite,
    Copy,
    Monitor,
    Other,
}

internal static class RequestKinds
{
    private const string Item = "/drives/{drive-id}/items/{driveItem-id}";

    public static RequestKind Of(string method, string action)
    {
        if (action.StartsWith("/upload/", StringComparison.Ordinal))
        {
            return method switch
            {
                "GET" => RequestKind.SessionStatus,
                "PUT" => RequestKind.UploadSlice,
                "DELETE" => RequestKind.CancelSession,
                _ => RequestKind.CommitSession,
            };
        }

        if (!action.StartsWith(Item, StringComparison.Ordinal))
        {
            return action switch
            {
                _ when action.StartsWith("/download/", StringComparison.Ordinal) => RequestKind.DownloadBytes,
                _ when action.StartsWith("/monitor/", StringComparison.Ordinal) => RequestKind.Monitor,
                _ when action.EndsWith("/fields", StringComparison.Ordinal) => RequestKind.Fields,
                _ when action.EndsWith("/columns", StringComparison.Ordinal) => RequestKind.Columns,
                _ => RequestKind.Other,
            };
        }

        return (method, action[Item.Length..].Split('(')[0].Split('/').ElementAtOrDefault(1) ?? "") switch
        {
            ("GET", "") => RequestKind.GetItem,
            ("PATCH", "") => RequestKind.PatchItem,
            ("DELETE", "") => RequestKind.DeleteItem,
            ("GET", "children") => RequestKind.ListChildren,
            ("POST", "children") => RequestKind.CreateFolder,
            ("PUT", "content") => RequestKind.PutContent,
            ("GET", "content") => RequestKind.GetContent,
            (_, "createUploadSession") => RequestKind.CreateSession,
            (_, "delta" or "microsoft.graph.delta") => RequestKind.Delta,
            (_, "versions") => action.EndsWith("/content", StringComparison.Ordinal) ? RequestKind.GetContent : RequestKind.Versions,
            (_, "checkout" or "discardCheckout") => RequestKind.Checkout,
            (_, "checkin") => RequestKind.Checkin,
            (_, "permissions" or "createLink") => RequestKind.Permissions,
            (_, "invite") => RequestKind.Invite,
            (_, "copy") => RequestKind.Copy,
            _ => RequestKind.Other,
        };
    }

    /// <summary>Resource units of SharePoint's published price list.</summary>
    public static int Units(RequestKind kind, Call call) => kind switch
    {
        RequestKind.GetItem or RequestKind.GetContent or RequestKind.DownloadBytes => 1,
        RequestKind.Delta => call.Action.Contains('(') || call.Query.ContainsKey("token") ? 1 : 2,
        RequestKind.Permissions or RequestKind.Invite => 5,
        RequestKind.SessionStatus or RequestKind.CancelSession or RequestKind.Monitor or RequestKind.Columns or RequestKind.Other => 1,
        _ => 2,
    };
}
