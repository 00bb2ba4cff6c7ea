using Kanoon.SharedKernel.Messaging;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Infrastructure;

/// <summary>Sends mail, to a server of its own.</summary>
public abstract class MailingApp(TestDatabase database) : KanoonApp(database)
{
    /// <summary>News that people may do without.</summary>
    public const string News = "test.news";

    public MailServer Mail { get; } = new();

    private protected override IReadOnlyDictionary<string, string> FurtherSettings =>
        new Dictionary<string, string>
        {
            ["Notifications:Email:Enabled"] = "true",
            ["Notifications:Email:Host"] = "127.0.0.1",
            ["Notifications:Email:Port"] = $"{Mail.Port}",
            ["Notifications:Email:Tls"] = "false",
            ["Notifications:Email:From"] = "Kanoon@City.example",
        };

    private protected override void Configure(IServiceCollection services)
    {
        base.Configure(services);
        services.AddSingleton(
            new NotificationTemplate(
                News,
                "خبر {{ number }}",
                "سطر نخست {{ number }}\n\nسطر دوم {{ number }}\nسطر سوم {{ number }}",
                IsOptional: true
            )
        );
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Mail.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class MailingOnSqlite() : MailingApp(new SqliteTestDatabase());

public sealed class MailingOnSqlServer() : MailingApp(new SqlServerTestDatabase());
