using Emulation.Storage.Tests.Local;
using Xunit.Runner.InProc.SystemConsole;

return args is [KilledProcess.Verb, var folder, var change, var step]
    ? await KilledProcess.RunAsync(folder, change, int.Parse(step, System.Globalization.CultureInfo.InvariantCulture))
    : await ConsoleRunner.Run(args);
