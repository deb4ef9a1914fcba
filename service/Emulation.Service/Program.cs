using Emulation.Service;

try
{
    var builder = WebApplication.CreateBuilder(args);
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
