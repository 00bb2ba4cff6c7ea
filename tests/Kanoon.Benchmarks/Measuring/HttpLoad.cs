using System.Buffers.Text;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Kanoon.Benchmarks.Measuring;

/// <param name="Answered">2xx answers.</param>
/// <param name="Failure">One of the other answers.</param>
internal sealed record LoadResult(long Answered, long Failed, string? Failure, double Seconds)
{
    public double PerSecond => Answered / Seconds;
}

/// <summary>
/// Sixteen callers, each a thread with one kept connection that asks, waits for the whole answer and asks again. Plain
/// sockets: the less the generator takes of the machine's cores, the more the servers show.
/// </summary>
internal static class HttpLoad
{
    public const int Connections = 16;

    public static byte[] Get(string path, string? token = null) =>
        Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n{Bearer(token)}\r\n");

    public static byte[] Post(string path, string? token, string headers, byte[] body) =>
        [
            .. Encoding.ASCII.GetBytes(
                $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n{headers}{Bearer(token)}\r\n"
            ),
            .. body,
        ];

    /// <param name="port">On this machine.</param>
    /// <param name="request">The bytes of the next request of a connection.</param>
    /// <param name="time">How long new requests begin.</param>
    public static LoadResult Run(int port, Func<int, byte[]> request, TimeSpan time)
    {
        var (answered, failed) = (0L, 0L);
        string? failure = null;
        var clock = Stopwatch.StartNew();
        var callers = Enumerable
            .Range(0, Connections)
            .Select(number => new Thread(() =>
            {
                var (good, bad, worst) = Call(port, () => request(number), clock, time);
                Interlocked.Add(ref answered, good);
                Interlocked.Add(ref failed, bad);
                Interlocked.CompareExchange(ref failure, worst, null);
            }))
            .ToList();
        callers.ForEach(caller => caller.Start());
        callers.ForEach(caller => caller.Join());
        return new LoadResult(answered, failed, failure, clock.Elapsed.TotalSeconds);
    }

    /// <summary>One request by itself, which must succeed; gives the answer's body.</summary>
    public static string Once(int port, byte[] request)
    {
        using var socket = Connect(port);
        socket.Send(request);
        var answer = new Answer(socket);
        return answer.Read() is >= 200 and < 300
            ? answer.Body
            : throw new InvalidOperationException($"The server answered {answer.Status}: {answer.Body}");
    }

    private static (long Good, long Bad, string? Failure) Call(
        int port,
        Func<byte[]> request,
        Stopwatch clock,
        TimeSpan time
    )
    {
        using var socket = Connect(port);
        var answer = new Answer(socket);
        var (good, bad) = (0L, 0L);
        string? failure = null;
        while (clock.Elapsed < time)
        {
            socket.Send(request());
            if (answer.Read() is >= 200 and < 300)
                good++;
            else
                (bad, failure) = (bad + 1, $"{answer.Status} {answer.Body}");
        }

        return (good, bad, failure);
    }

    private static Socket Connect(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(IPAddress.Loopback, port);
        return socket;
    }

    private static string Bearer(string? token) => token is null ? "" : $"Authorization: Bearer {token}\r\n";

    /// <summary>Reads answers off one connection, by length or in chunks.</summary>
    private sealed class Answer(Socket socket)
    {
        private byte[] buffer = new byte[32 * 1024];
        private int filled;
        private int bodyAt;

        public int Status { get; private set; }
        public string Body => Encoding.UTF8.GetString(buffer, bodyAt, filled - bodyAt);

        private ReadOnlySpan<byte> Filled => buffer.AsSpan(0, filled);

        public int Read()
        {
            filled = 0;
            while ((bodyAt = Filled.IndexOf("\r\n\r\n"u8) + 4) < 4)
                Receive();

            var head = Filled[..bodyAt];
            _ = Utf8Parser.TryParse(head[9..12], out int status, out _);
            var length = head.IndexOf("Content-Length: "u8);
            if (length >= 0)
            {
                _ = Utf8Parser.TryParse(head[(length + 16)..], out int bytes, out _);
                while (filled < bodyAt + bytes)
                    Receive();
            }
            else if (head.IndexOf("chunked"u8) >= 0)
            {
                ReadChunks();
            }

            return Status = status;
        }

        private void ReadChunks()
        {
            for (var at = bodyAt; ; )
            {
                int end;
                while ((end = Filled[at..].IndexOf("\r\n"u8)) < 0)
                    Receive();
                _ = Utf8Parser.TryParse(Filled.Slice(at, end), out int size, out _, 'x');
                var next = at + end + 2 + size + 2;
                while (filled < next)
                    Receive();
                if (size == 0)
                    return;
                at = next;
            }
        }

        private void Receive()
        {
            if (filled == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            var read = socket.Receive(buffer, filled, buffer.Length - filled, SocketFlags.None);
            if (read == 0)
                throw new InvalidOperationException("The server closed the connection.");
            filled += read;
        }
    }
}
