using Emulation.Service;
using Emulation.Service.Security.Keys;

try
{
    var builder = WebApplication.CreateBuilder(args);
    if (args is [KeysVerb.Name, .. var words])
    {
        return KeysVerb.Run(words, KeyFile.From(builder.Configuration), TimeProvider.System, Console.Out, Console.Error);
    }

    builder.AddEmulation();
    var app = builder.Build();
    app.UseEmulation();
    await app.RunAsync();
    return 0;
}
catch (Exception refusal) when (EmulationService.Explain(refusal) is { } reason)
{
    await Console.Error.WriteLineAsync(reason);
    return 1;
}
