// Measures reading, checking and allocating against the least that any reader must do, on this machine, in ratios.
//
//   dotnet run -c Release --project tests/Emulation.Benchmarks [-- [--cold] [--delegates | --rules | --writing | --workbooks | --storage] [--json PATH]]
//
// --delegates measures the allocation of delegates alone, --rules what each rule costs of one check,
// --writing comments, fixes and a section beside copying the file, --workbooks filling a workbook beside packing it,
// --storage a save into the library beside two files forced to the disk.
// --cold also publishes the command line ReadyToRun to a temporary folder and times it as a process.
// It informs and always exits 0: a busy machine is no reason to fail a build.
using System.Text;
using Emulation.Benchmarks;

Console.OutputEncoding = Encoding.UTF8;
var results = new Results(Machine.Describe());
Console.WriteLine(results.Machine);

if (args.Contains("--writing", StringComparer.Ordinal))
{
    WritingSpeed.Measure(results);
}
else if (args.Contains("--workbooks", StringComparer.Ordinal))
{
    WorkbookSpeed.Measure(results);
}
else if (args.Contains("--storage", StringComparer.Ordinal))
{
    StorageSpeed.Measure(results);
}
else if (args.Contains("--rules", StringComparer.Ordinal))
{
    RuleCosts.Measure(results);
}
else
{
    DelegatesSpeed.Measure(results);
    if (!args.Contains("--delegates", StringComparer.Ordinal))
    {
        Speed.Measure(results);
        WritingSpeed.Measure(results);
        WorkbookSpeed.Measure(results);
        StorageSpeed.Measure(results);
    }
}

if (args.Contains("--cold", StringComparer.Ordinal))
{
    ColdStart.Measure(results);
}

Console.WriteLine(results.ToTable());
var json = Array.IndexOf(args, "--json");
if (json >= 0 && json + 1 < args.Length)
{
    results.Save(args[json + 1]);
}
