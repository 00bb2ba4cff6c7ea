using Kanoon.Platform;
using Kanoon.Platform.Access;
using Kanoon.Platform.Access.Grants;
using Kanoon.Platform.Jobs;
using Kanoon.Platform.Messaging;
using Kanoon.Platform.Notifications;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Persistence;
using Kanoon.SharedKernel.Time;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Kanoon.IntegrationTests.Infrastructure;

/// <summary>
/// The whole application, with a database, a clock and a folder of its own for one test class. Nothing runs by itself:
/// a test delivers announcements and runs jobs when it wants to.
/// </summary>
public abstract class KanoonApp(TestDatabase database) : IAsyncLifetime
{
    public const string AdministratorPassword = "گذرواژهٔ-راهبر-آزمون";

    // Hangfire's storage is one static for the process, and some servers create one database at a time.
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);
    private static int lastMobile;

    private readonly string folder = Directory.CreateTempSubdirectory("kanoon-test-").FullName;
    private Factory? factory;

    /// <summary>Monday, 2 Azar 1405, half past eleven in Tehran, until a test moves it on.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

    /// <summary>The messages that went out to phones.</summary>
    public SmsBox Sms => new(Path.Combine(folder, "sms"));

    public IServiceProvider Services => Host.Services;

    private protected virtual bool RunsJobs => false;

    /// <summary>Whether the Office's roles wait for an authenticator app.</summary>
    private protected virtual bool NeedsSecondFactor => false;

    /// <summary>What the host is told beyond the database and the folders.</summary>
    private protected virtual IReadOnlyDictionary<string, string> FurtherSettings => new Dictionary<string, string>();

    /// <summary>Serves over a socket of its own, with the limits that only a real server keeps.</summary>
    private protected virtual bool Listens => false;

    /// <summary>Whether this application's database is not to be had, and so nothing runs.</summary>
    private protected bool IsMissing => database.Missing is not null;

    private Factory Host => factory ?? throw new InvalidOperationException("The application is not running.");

    public virtual async ValueTask InitializeAsync()
    {
        await OneAtATime.WaitAsync();
        try
        {
            var settings = await database.Create(folder);
            if (database.Missing is not null)
                return;

            var all = new Dictionary<string, string>(settings)
            {
                ["Jobs:Enabled"] = RunsJobs ? "true" : "false",
                ["Notifications:Sms:Folder"] = Sms.Folder,
                ["Files:Folder"] = Path.Combine(folder, "files"),
                ["Logs:File"] = Path.Combine(folder, "logs", "log-.json"),
                ["Access:AdministratorPassword"] = AdministratorPassword,
                ["Access:SecondFactorRequired"] = NeedsSecondFactor ? "true" : "false",
                ["RateLimits:PublicPerMinute"] = "0",
                ["RateLimits:UserPerMinute"] = "0",
                ["RateLimits:TriesPerMinute"] = "0",
            };
            foreach (var (setting, value) in FurtherSettings)
                all[setting] = value;
            factory = new Factory(all, Configure);
            if (Listens)
                factory.UseKestrel(0);
            factory.StartServer();
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (factory is not null)
            await factory.DisposeAsync();
        var leaks = factory is null ? [] : Leaks.InFilesOf(folder, Sms.Folder);
        await OneAtATime.WaitAsync();
        try
        {
            await database.Drop();
        }
        finally
        {
            OneAtATime.Release();
        }

        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
        leaks.Should().BeEmpty("neither logs nor database tell who people are");
    }

    /// <summary>Skips the test in hand where this application's database is not to be had.</summary>
    public void SkipWhereMissing() => Assert.SkipWhen(database.Missing is not null, database.Missing ?? "");

    /// <summary>Delivers announcements, and what their reactions announce, until nothing is due.</summary>
    public async Task Deliver()
    {
        var (dispatcher, modules) = (
            Services.GetRequiredService<OutboxDispatcher>(),
            Services.GetRequiredService<ModuleCatalogue>()
        );
        int handled;
        do
        {
            handled = 0;
            foreach (var module in modules.All)
            {
                var (delivered, failed) = await dispatcher.Dispatch(module.Name, TestContext.Current.CancellationToken);
                handled += delivered + failed;
            }
        } while (handled > 0);
    }

    /// <summary>Runs a scheduled job now, by its name, as a host of its own would: several at once do not wait for each other.</summary>
    public Task RunJob(string name) =>
        ActivatorUtilities.CreateInstance<JobRunner>(Services).Run(name, TestContext.Current.CancellationToken);

    /// <summary>Works in a scope, with the modules' own services.</summary>
    public async Task<T> In<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <inheritdoc cref="In{T}"/>
    public async Task In(Func<IServiceProvider, Task> work)
    {
        await using var scope = Services.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }

    /// <summary>Somebody who has not signed in.</summary>
    public HttpClient Public() => Host.CreateDefaultClient(new SigningHandler(null, Clock));

    /// <summary>A citizen who has just signed up.</summary>
    public async Task<Person> Citizen(string fullName = "سارا احمدی")
    {
        var mobile = NewMobile();
        var id = await Open(mobile, fullName, mobile, []);
        return AsPerson(id, mobile, mobile, Person.UsualPassword);
    }

    /// <summary>Somebody of the Office, with roles that hold everywhere.</summary>
    public Task<Person> Staff(params string[] roles) => Holding([.. roles.Select(role => (role, (Guid?)null))]);

    /// <summary>Somebody with one role in one scope, such as a club's officer.</summary>
    public Task<Person> Holding(string role, Guid scope) => Holding([(role, scope)]);

    public Person Administrator() => AsPerson(Guid.Empty, FirstAccounts.AdministratorName, "", AdministratorPassword);

    /// <summary>Gives a person a role from now on.</summary>
    public Task Grant(Person person, string role, Guid? scope) =>
        In(async services =>
        {
            var db = services.GetRequiredService<PlatformDbContext>();
            db.Grants.Add(Kanoon.Platform.Access.Grants.Grant.Standing(person.Id, role, scope, Clock.Now()));
            await db.SaveChangesAsync();
            services.GetRequiredService<GrantCache>().Forget(person.Id);
        });

    /// <summary>As after the half minute for which a process remembers them.</summary>
    public Task ForgetGrants(Person person) =>
        In(services =>
        {
            services.GetRequiredService<GrantCache>().Forget(person.Id);
            return Task.CompletedTask;
        });

    /// <summary>A mobile number that nobody has, E.164.</summary>
    public static string NewMobile() => $"+98912{Interlocked.Increment(ref lastMobile):D7}";

    private protected virtual void Configure(IServiceCollection services)
    {
        services.AddSingleton<TimeProvider>(Clock);
        // A hash that costs a tenth of a second protects nobody here.
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1_000);
        services.AddTestAnnouncements();
    }

    private async Task<Person> Holding(IReadOnlyList<(string Role, Guid? Scope)> grants)
    {
        var mobile = NewMobile();
        var userName = $"staff-{mobile[^7..]}";
        var id = await Open(userName, "رضا کریمی", mobile, grants);
        return AsPerson(id, userName, mobile, Person.UsualPassword);
    }

    private Task<Guid> Open(string userName, string fullName, string mobile, IReadOnlyList<(string, Guid?)> grants) =>
        In(services =>
            services
                .GetRequiredService<FirstAccounts>()
                .Open(userName, fullName, mobile, Person.UsualPassword, grants, CancellationToken.None)
        );

    private Person AsPerson(Guid id, string userName, string mobile, string password) =>
        new(
            id,
            userName,
            mobile,
            password,
            Host.CreateDefaultClient(new SigningHandler(new Credentials(userName, password), Clock))
        );

    private sealed class Factory(IReadOnlyDictionary<string, string> settings, Action<IServiceCollection> configure)
        : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            foreach (var (name, value) in settings)
                builder.UseSetting(name, value);
            builder.ConfigureTestServices(configure);
        }
    }
}

/// <summary>Someone with an account.</summary>
/// <param name="Http">Speaks for them: signs in by itself, again when the token has grown old.</param>
public sealed record Person(Guid Id, string UserName, string Mobile, string Password, HttpClient Http)
{
    public const string UsualPassword = "گذرواژهٔ-آزمون-۱۲۳";
}

public class SqliteApp() : KanoonApp(new SqliteTestDatabase());

public class SqlServerApp() : KanoonApp(new SqlServerTestDatabase());

/// <summary>
/// What a behaviour of the whole application derives from. It is written once, as an abstract class, and shows up twice
/// by two sealed ones: <c>…OnSqlite</c> and <c>…OnSqlServer</c>.
/// </summary>
public abstract class Behaviour
{
    protected Behaviour(KanoonApp app)
    {
        app.SkipWhereMissing();
        App = app;
    }

    protected KanoonApp App { get; }
}
