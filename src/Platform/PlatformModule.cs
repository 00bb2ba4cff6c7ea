using Kanoon.Documents;
using Kanoon.Documents.Verifying;
using Kanoon.Platform.Access;
using Kanoon.Platform.Access.Clients;
using Kanoon.Platform.Access.Codes;
using Kanoon.Platform.Access.Grants;
using Kanoon.Platform.Access.Invitations;
using Kanoon.Platform.Access.Personal;
using Kanoon.Platform.Access.SecondFactor;
using Kanoon.Platform.Access.Sessions;
using Kanoon.Platform.Auditing;
using Kanoon.Platform.Exports;
using Kanoon.Platform.Files;
using Kanoon.Platform.Jobs;
using Kanoon.Platform.Messaging;
using Kanoon.Platform.Notifications;
using Kanoon.Platform.Notifications.Mail;
using Kanoon.Platform.Papers;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Files;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Jobs;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Persistence;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Platform;

/// <summary>What every module stands on: access, messages to people, scheduled work, delivery of announcements.</summary>
public static class PlatformModule
{
    /// <summary>The schema of messages and job runs; accounts have their own, <c>access</c>.</summary>
    public const string Name = "platform";

    public static IServiceCollection AddPlatform(this IServiceCollection services, IConfiguration configuration)
    {
        var runsJobs = configuration.GetValue("Jobs:Enabled", true);
        services
            .AddOptions<NotificationSettings>()
            .BindConfiguration("Notifications")
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services
            .AddOptions<FileSettings>()
            .BindConfiguration("Files")
            .Validate(files => !string.IsNullOrWhiteSpace(files.Folder), "Files:Folder names the folder for uploads.")
            .Validate(files => Folders.IsWritable(files.Folder), "Files:Folder cannot be written to.")
            .Validate(files => files.LargestFile > 0, "Files:LargestFile is a number of bytes above 0.")
            .ValidateOnStart();
        services
            .AddOptions<PaperSettings>()
            .BindConfiguration("Papers")
            .ValidateDataAnnotations()
            .Validate(
                papers => papers.PublicAddress is { IsAbsoluteUri: true, Scheme: "https" or "http" },
                "Papers:PublicAddress is where the public reaches this installation, such as https://kanoon.example."
            )
            .ValidateOnStart();
        if (runsJobs)
            services.AddHostedService<OutboxPump>().AddHostedService<DeliveryPump>();

        return services
            .AddCqrs()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<ModuleCatalogue>()
            .AddSingleton<OutboxSignal>()
            .AddSingleton(
                new OutboxSettings(TimeSpan.FromSeconds(configuration.GetValue("Messaging:ClaimSeconds", 30)))
            )
            .AddSingleton<OutboxDispatcher>()
            .AddModule<IPlatformDb, PlatformDbContext>(Name)
            .AddAccess(configuration)
            .AddScoped<FirstAccounts>()
            .AddScoped<CodeDoor>()
            .AddSingleton(CodeTexts.SignInCode)
            .AddSingleton(InvitationDesk.Text)
            .AddSingleton(GrantNews.Text)
            .AddSingleton(MailTexts.Code)
            .AddSingleton(MailTexts.Bounces)
            .AddScoped<Bounces>()
            .AddSingleton<KeyRing>()
            .AddSingleton<PaperSeal>()
            .AddSingleton<IPaperSeal>(provider => provider.GetRequiredService<PaperSeal>())
            .AddSingleton<DocumentPress>()
            .AddScoped<Verifications>()
            .AddSingleton<Templates>()
            .AddSingleton<DeliverySignal>()
            .AddSingleton<ISmsGateway, FileDropSms>()
            .AddSingleton<IMailer, SmtpMailer>()
            .AddSingleton<FolderFileStore>()
            .AddSingleton<IFileStore>(provider => provider.GetRequiredService<FolderFileStore>())
            .AddSingleton<IListFormat, CsvList>()
            .AddSingleton<IListFormat, SpreadsheetList>()
            .AddReaction<PlatformDbContext, NotificationRequested, WhenNotificationRequested>()
            .AddReaction<PlatformDbContext, RoleGiven, WhenRolesChange>()
            .AddReaction<PlatformDbContext, RoleTaken, WhenRolesChange>()
            .AddRecurringJob<OutboxSweep>("platform.outbox-sweep", "* * * * *")
            .AddRecurringJob<Deliveries>("platform.deliveries", "* * * * *")
            .AddRecurringJob<AuditSealing>("platform.audit-sealing", "* * * * *")
            .AddRecurringJob<Housekeeping>("platform.housekeeping", "30 3 * * *")
            .AddRecurringJob<DailyDigest>("platform.daily-digest", $"0 {QuietHours.DigestHour} * * *")
            .AddRecurringJob<RotateKeys>("platform.rotate-keys", "50 3 * * *")
            .AddRecurringJob<OrphanedFiles>("platform.orphaned-files", "40 3 * * *")
            .AddScheduling(runsJobs);
    }

    /// <summary>Finds out who the caller is; comes before authorisation.</summary>
    public static IApplicationBuilder UseCaller(this IApplicationBuilder app) => app.UseMiddleware<CallerMiddleware>();

    /// <summary>Who changed what a caller saw in an older version; null where it is not for them to know.</summary>
    public static Task<LastChange?> LastChangeOf(
        this HttpContext http,
        StaleVersionException stale,
        CancellationToken ct
    ) => http.RequestServices.GetRequiredService<LastChanges>().Of(stale, ct);

    /// <summary>Whether a refusal would not stand with a second factor.</summary>
    public static bool AwaitsSecondFactor(this HttpContext http) =>
        http.RequestServices.GetRequiredService<Caller>().AwaitsSecondFactor;

    public static IEndpointRouteBuilder MapPlatform(this IEndpointRouteBuilder routes)
    {
        routes.MapSignIn();
        routes.MapCodes();
        routes.MapSessions();
        routes.MapForgeryGuard();
        routes.MapSecondFactor();
        routes.MapInvitations();
        routes.MapClients();
        routes.MapMyData();
        routes.MapGrants();
        routes.MapInbox();
        routes.MapMail();
        routes.MapTemplates();
        routes.MapJobs();
        routes.MapDeadLetters();
        routes.MapAudit();
        routes.MapVerifications();
        return routes;
    }

    /// <summary>What is not of the API: the pages on which papers are verified, and the keys of their seals.</summary>
    public static void MapPapers(this IEndpointRouteBuilder root)
    {
        root.MapVerificationPage();
        root.MapKeys();
    }

    /// <summary>Brings the tables up to date, opens the first account and puts the jobs on the schedule.</summary>
    /// <returns>The first administrator's password, where the account is new.</returns>
    public static async Task<string?> Prepare(
        this IServiceProvider services,
        string? administratorPassword,
        CancellationToken ct
    )
    {
        await using var scope = services.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        var modules = provider.GetRequiredService<ModuleCatalogue>();
        await provider
            .GetRequiredService<IDatabase>()
            .Migrate(
                [
                    provider.GetRequiredService<AccessDbContext>(),
                    .. modules.All.Select(module => modules.ContextOf(module.Name, provider)),
                ],
                ct
            );
        await provider.GetRequiredService<LookupKey>().Load(ct);
        foreach (var loader in provider.GetServices<IReferenceLoader>())
            await loader.Load(ct);
        services.ScheduleJobs();
        return await provider.GetRequiredService<FirstAccounts>().Ensure(administratorPassword, ct);
    }
}
