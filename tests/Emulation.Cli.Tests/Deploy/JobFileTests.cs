using System.Text.RegularExpressions;

namespace Emulation.Cli.Tests.Deploy;

/// <summary>The cluster's files hold nothing but fields of batch/v1 as kubernetes.io describes them, of their right types, and ask for no more rights than they need.</summary>
public sealed class JobFileTests
{
    private const string Pod = "spec.template.spec.";
    private const string Container = Pod + "containers[].";

    // kubernetes.io/docs/reference/kubernetes-api/workload-resources/job-v1 and pod-v1: the fields in use, each with what it takes.
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["apiVersion"] = "batch/v1", ["kind"] = "Job", ["metadata.name"] = Name, ["metadata.labels.app.kubernetes.io/name"] = Name,
        ["spec.completionMode"] = "Indexed|NonIndexed", ["spec.completions"] = Count, ["spec.parallelism"] = Count, ["spec.backoffLimit"] = Count, ["spec.backoffLimitPerIndex"] = Count,
        ["spec.maxFailedIndexes"] = Count, ["spec.ttlSecondsAfterFinished"] = Count,
        ["spec.podFailurePolicy.rules[].action"] = "FailJob|FailIndex|Ignore|Count", ["spec.podFailurePolicy.rules[].onExitCodes.containerName"] = Name,
        ["spec.podFailurePolicy.rules[].onExitCodes.operator"] = "In|NotIn", ["spec.podFailurePolicy.rules[].onExitCodes.values[]"] = "[1-9][0-9]{0,2}", ["spec.podFailurePolicy.rules[].onPodConditions[].type"] = "DisruptionTarget",
        ["spec.template.metadata.labels.app.kubernetes.io/name"] = Name,
        [Pod + "restartPolicy"] = "Never|OnFailure", [Pod + "automountServiceAccountToken"] = Truth,
        [Pod + "securityContext.runAsNonRoot"] = Truth, [Pod + "securityContext.runAsUser"] = Count, [Pod + "securityContext.runAsGroup"] = Count, [Pod + "securityContext.fsGroup"] = Count, [Pod + "securityContext.seccompProfile.type"] = "RuntimeDefault",
        [Container + "name"] = Name, [Container + "image"] = "[a-z0-9./-]+:[0-9]+\\.[0-9]+\\.[0-9]+", [Container + "command[]"] = "[a-z-]+", [Container + "env[].name"] = "[A-Z]+|Storage__[A-Za-z0-9_]+", [Container + "env[].value"] = ".+",
        [Container + "resources.requests.cpu"] = Count, [Container + "resources.requests.memory"] = Size, [Container + "resources.limits.memory"] = Size,
        [Container + "securityContext.allowPrivilegeEscalation"] = Truth, [Container + "securityContext.readOnlyRootFilesystem"] = Truth, [Container + "securityContext.capabilities.drop[]"] = "ALL",
        [Container + "volumeMounts[].name"] = Name, [Container + "volumeMounts[].mountPath"] = "/[a-z]+", [Container + "volumeMounts[].readOnly"] = Truth,
        [Pod + "volumes[].name"] = Name, [Pod + "volumes[].persistentVolumeClaim.claimName"] = Name, [Pod + "volumes[].emptyDir.sizeLimit"] = Size,
        [Pod + "volumes[].secret.secretName"] = Name, [Pod + "volumes[].secret.defaultMode"] = Count,
    };

    private const string Name = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private const string Count = "[0-9]+";
    private const string Size = "[0-9]+(Mi|Gi)";
    private const string Truth = "true|false";

    public static TheoryData<string> Files => ["kubernetes/review.yaml", "kubernetes/review-library.yaml", "kubernetes/review-merge.yaml"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_field_is_one_of_a_job_and_has_a_value_it_takes(string file) =>
        Assert.All(new JobFile(file).Values, static one => Assert.True(Fields.TryGetValue(one.Way, out var form) && Regex.IsMatch(one.Value, $"^({form})$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)), $"{one.Way}: {one.Value}"));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_job_writes_only_where_it_must_and_has_no_rights(string file)
    {
        var job = new JobFile(file);

        Assert.Equal(("true", "false", "true", "false"), (job.Value(Pod + "securityContext.runAsNonRoot"), job.Value(Pod + "automountServiceAccountToken"), job.Value(Container + "securityContext.readOnlyRootFilesystem"), job.Value(Container + "securityContext.allowPrivilegeEscalation")));
        Assert.Equal(["ALL"], job.All(Container + "securityContext.capabilities.drop[]"));
        Assert.Equal(job.All(Pod + "volumes[].name"), job.All(Container + "volumeMounts[].name"));
    }

    [Theory]
    [InlineData("kubernetes/review.yaml")]
    [InlineData("kubernetes/review-library.yaml")]
    public void There_are_as_many_shards_as_the_job_starts(string file)
    {
        var job = new JobFile(file);

        Assert.Equal(job.Value("spec.completions"), job.Environment["SHARDS"]);
        Assert.Equal(job.Environment["RESULTS"], new JobFile("kubernetes/review-merge.yaml").Environment["RESULTS"]);
        Assert.Equal(job.Value("metadata.labels.app.kubernetes.io/name"), job.Value("spec.template.metadata.labels.app.kubernetes.io/name"));
    }

    // Docker's own rules of the file are not asked here: no daemon, and no images to begin from.
    [Fact]
    public void The_images_are_built_from_what_there_is_and_run_unprivileged()
    {
        var lines = File.ReadAllLines(JobFile.Path("Dockerfile"));
        var root = Path.GetFullPath(Path.Combine(JobFile.Path("."), "..", ".."));
        var copied = lines.Where(static line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from", StringComparison.Ordinal))
            .SelectMany(static line => line.Split(' ')[1..^1]).Where(static word => !word.StartsWith("--", StringComparison.Ordinal)).ToList();
        var stages = lines.Select(static line => Regex.Match(line, "^FROM (?<base>\\S+) AS (?<name>\\S+)$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5))).Where(static stage => stage.Success).Select(static stage => stage.Groups["name"].Value).ToList();

        Assert.All(copied, path => Assert.True(Path.Exists(Path.Combine(root, path)), path));
        Assert.Equal(["pane", "build", "programs", "service", "worker"], stages);
        Assert.Equal(2, lines.Count(static line => line == "USER 10001:10001"));
    }
}
