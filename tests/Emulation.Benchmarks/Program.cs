// The one table of everything this program claims to be fast at: each row a ratio to the least that any program must do, or to a peer that does the same job.
//
//   dotnet run -c Release --project tests/Emulation.Benchmarks [-- [--delegates] [--read] [--peers] [--writing] [--workbooks] [--storage] [--cold] [--review] [--rules]]
//                                                              [--plans 200,800,3321] [--quick] [--json PATH]
//
// Without a group all but --rules are measured, which takes some ten minutes; --quick looks whether everything runs, and its figures are not for quoting.
// --delegates the allocation, --read reading and checking from 5 to 500 pages, --peers reading by other libraries, --writing comments, fixes, sections and plans,
// --workbooks filling a sheet, --storage a save into the library, --cold the published command line as a process, --review many plans (how many: --plans, 200),
// with the table of seeded faults by rule, --rules what each rule costs of one check.
// Peers: apt-get install python3-docx python3-openpyxl libreoffice-writer-nogui; npm ci in tests/Emulation.Benchmarks/Peers. One that is missing is a row that says so.
// The JSON goes to artifacts/benchmarks.json. It informs and always exits 0: a busy machine is no reason to fail a build.
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Emulation.Benchmarks;
using Emulation.Documents.Tests.Reviewing;

Console.OutputEncoding = Encoding.UTF8;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is [ReviewChild.Option, .. var part])
{
    ReviewChild.Run(part);
    return;
}

string? Value(string option) => Array.IndexOf(args, option) is >= 0 and var place && place + 1 < args.Length ? args[place + 1] : null;
Harness.IsQuick = args.Contains("--quick", StringComparer.Ordinal);
var sizes = (Value("--plans") ?? (Harness.IsQuick ? "60" : "200")).Split(',').Select(static one => int.Parse(one, NumberStyles.None, CultureInfo.InvariantCulture)).ToList();
(string Option, Action<Results> Measure)[] groups =
[
    ("--read", Speed.Measure), ("--peers", PeerSpeed.Measure), ("--cold", ColdStart.Measure), ("--writing", WritingSpeed.Measure), ("--workbooks", WorkbookSpeed.Measure),
    ("--delegates", DelegatesSpeed.Measure), ("--storage", StorageSpeed.Measure), ("--review", results => ReviewSpeed.Measure(results, sizes)), ("--rules", RuleCosts.Measure),
];
var asked = groups.Where(group => args.Contains(group.Option, StringComparer.Ordinal)).ToList();
var results = new Results(Machine.Describe());
Console.WriteLine(results.Machine);
foreach (var (option, measure) in asked.Count > 0 ? asked : [.. groups.Where(static group => group.Option != "--rules")])
{
    var started = Stopwatch.GetTimestamp();
    try
    {
        measure(results);
    }
    catch (Exception failure) when (failure is not OutOfMemoryException)
    {
        // The other groups have their say.
        results.Add(option[2..], null, double.NaN, null, failure.Message.Split('\n')[0]);
        Console.Error.WriteLine(failure);
    }

    Console.Error.WriteLine($"{option[2..]}: {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s");
}

Console.WriteLine(results.ToTable());
if (results.Faults.Count > 0)
{
    Console.WriteLine(FaultTable.Text(results.Faults));
}

results.Save(Value("--json") ?? Path.Combine(Repository.Root, "artifacts", "benchmarks.json"));
