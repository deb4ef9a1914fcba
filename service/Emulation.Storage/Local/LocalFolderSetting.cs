namespace Emulation.Storage.Local;

/// <summary>Where the library lies, said once for every program that asks.</summary>
public static class LocalFolderSetting
{
    public const string Folder = "Storage:Folder";

    public const string Data = "Data:Path";

    /// <returns>The setting; beside the service's data where only that is set; else a folder among the user's own documents, where people look for files. Null: none of these.</returns>
    public static string? Resolve(string? folder, string? data)
    {
        if (!string.IsNullOrEmpty(folder))
        {
            return Path.GetFullPath(folder);
        }

        if (!string.IsNullOrEmpty(data))
        {
            return Path.Combine(Path.GetFullPath(data), "documents");
        }

        var documents = Environment.GetFolderPath(Environment.SpecialFolder.MyDocuments, Environment.SpecialFolderOption.DoNotVerify);
        return documents.Length > 0 ? Path.Combine(documents, "Emulation.Office") : null;
    }
}
