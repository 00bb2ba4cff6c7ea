using System.IO.Pipes;
using System.Net.Sockets;
using Testcontainers.MsSql;

namespace Kanoon.IntegrationTests.Infrastructure;

/// <summary>
/// The SQL Server of a test run: the one that <c>KANOON_TEST_SQLSERVER</c> names, else a container where Docker answers,
/// else none. Looked for once.
/// </summary>
internal static class SqlServerForTests
{
    private const string Variable = "KANOON_TEST_SQLSERVER";
    private const string Image = "mcr.microsoft.com/mssql/server:2022-latest";
    private static readonly string[] Tunable = ["MaxBatchSize", "Collation", "CreateIfMissing"];
    private static readonly TimeSpan DockerMayTake = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ContainerMayTake = TimeSpan.FromMinutes(5);

    private static readonly Lazy<Task<(string? ConnectionString, string? Missing)>> Found = new(Look);

    /// <returns>A connection string to the server, or why there is none.</returns>
    public static Task<(string? ConnectionString, string? Missing)> Find() => Found.Value;

    /// <summary>What a server that is not quite SQL Server needs: <c>KANOON_TEST_SQLSERVER_MAXBATCHSIZE</c> and so on.</summary>
    public static IEnumerable<(string Setting, string Value)> Tuning()
    {
        foreach (var setting in Tunable)
            if (Read($"{Variable}_{setting.ToUpperInvariant()}") is { } value)
                yield return (setting, value);

        var numbers = Read($"{Variable}_TRANSIENTERRORS") ?? "";
        foreach (var (index, number) in numbers.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries).Index())
            yield return ($"TransientErrors:{index}", number);
    }

    private static async Task<(string? ConnectionString, string? Missing)> Look()
    {
        if (Read(Variable) is { } given)
            return (given, null);
        if (!await DockerAnswers())
            return (null, $"No SQL Server here: {Variable} names none, and Docker does not answer.");

        try
        {
            using var patience = new CancellationTokenSource(ContainerMayTake);
            var container = new MsSqlBuilder(Image).Build();
            await container.StartAsync(patience.Token);
            return (container.GetConnectionString(), null);
        }
        catch (Exception failure)
        {
            return (
                null,
                $"No SQL Server here: {Variable} names none, and its container did not start ({failure.Message})."
            );
        }
    }

    private static async Task<bool> DockerAnswers()
    {
        try
        {
            using var handler = new SocketsHttpHandler();
            var address = Uri.TryCreate(
                Environment.GetEnvironmentVariable("DOCKER_HOST"),
                UriKind.Absolute,
                out var host
            )
                ? host
                : new Uri(OperatingSystem.IsWindows() ? "npipe://./pipe/docker_engine" : "unix:///var/run/docker.sock");
            if (address.Scheme is not ("tcp" or "http"))
                handler.ConnectCallback = (_, ct) => Connect(address, ct);

            using var http = new HttpClient(handler) { Timeout = DockerMayTake };
            var ping = address.Scheme is "tcp" or "http" ? $"http://{address.Authority}/_ping" : "http://docker/_ping";
            using var answer = await http.GetAsync(new Uri(ping));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static async ValueTask<Stream> Connect(Uri address, CancellationToken ct)
    {
        if (address.Scheme == "npipe")
        {
            var pipe = new NamedPipeClientStream(
                ".",
                Path.GetFileName(address.LocalPath),
                PipeDirection.InOut,
                PipeOptions.Asynchronous
            );
            await pipe.ConnectAsync(ct);
            return pipe;
        }

        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(address.LocalPath), ct);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private static string? Read(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
