using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace Kanoon.IntegrationTests.Infrastructure;

/// <summary>A mail as the server took it.</summary>
public sealed record Letter(string To, string MessageId, string Subject, string Text, string Html);

/// <summary>Speaks as much SMTP as a client needs, on this machine; takes mail, or refuses whom a test wants refused.</summary>
public sealed class MailServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopped = new();
    private readonly ConcurrentQueue<Letter> taken = new();
    private readonly ConcurrentQueue<string> asked = new();
    private readonly ConcurrentDictionary<string, string> refusals = new(StringComparer.OrdinalIgnoreCase);

    public MailServer()
    {
        listener.Start();
        _ = Listen();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public IReadOnlyList<Letter> To(string address) => [.. taken.Where(letter => letter.To == address)];

    /// <summary>How often somebody wanted to send to the address, whatever came of it.</summary>
    public int TriesFor(string address) => asked.Count(known => known == address);

    /// <param name="answer">To <c>RCPT TO</c>, such as <c>550 5.1.1 No such user</c>.</param>
    public void Refuse(string address, string answer) => refusals[address] = answer;

    public void TakeAgain(string address) => refusals.TryRemove(address, out _);

    public void Dispose()
    {
        stopped.Cancel();
        listener.Dispose();
        stopped.Dispose();
    }

    private async Task Listen()
    {
        try
        {
            while (true)
                _ = Serve(await listener.AcceptTcpClientAsync(stopped.Token));
        }
        catch (Exception failure) when (failure is OperationCanceledException or ObjectDisposedException)
        {
            // The test class has ended.
        }
    }

    private async Task Serve(TcpClient client)
    {
        using var connection = client;
        using var reader = new StreamReader(connection.GetStream(), Encoding.Latin1);
        await using var writer = new StreamWriter(connection.GetStream(), Encoding.Latin1);
        writer.NewLine = "\r\n";
        var recipient = "";
        await Say("220 test");
        while (await reader.ReadLineAsync() is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await Say("250-test\r\n250-PIPELINING\r\n250 8BITMIME");
                    break;
                case "RCPT":
                    recipient = line[(line.IndexOf('<') + 1)..line.IndexOf('>')];
                    asked.Enqueue(recipient);
                    await Say(refusals.GetValueOrDefault(recipient, "250 2.1.5 taken"));
                    break;
                case "DATA":
                    await Say("354 go on");
                    taken.Enqueue(await Read(reader, recipient));
                    await Say("250 2.0.0 taken");
                    break;
                case "QUIT":
                    await Say("221 bye");
                    return;
                default:
                    await Say("250 so be it");
                    break;
            }
        }

        async Task Say(string answer)
        {
            await writer.WriteLineAsync(answer);
            await writer.FlushAsync();
        }
    }

    private static async Task<Letter> Read(StreamReader reader, string recipient)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        using var bytes = new MemoryStream(Encoding.Latin1.GetBytes(text.ToString()));
        using var message = await MimeMessage.LoadAsync(bytes);
        return new(
            recipient,
            message.MessageId ?? "",
            message.Subject ?? "",
            Lines(message.TextBody ?? ""),
            message.HtmlBody ?? ""
        );
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n").Trim();
}
