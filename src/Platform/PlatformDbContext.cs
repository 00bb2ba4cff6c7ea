using Kanoon.Platform.Access.Clients;
using Kanoon.Platform.Access.Codes;
using Kanoon.Platform.Access.Grants;
using Kanoon.Platform.Access.Invitations;
using Kanoon.Platform.Access.Sessions;
using Kanoon.Platform.Jobs;
using Kanoon.Platform.Notifications;
using Kanoon.Platform.Notifications.Mail;
using Kanoon.Platform.Papers;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform;

internal interface IPlatformDb : IModuleDb
{
    DbSet<Message> Messages { get; }
    DbSet<JobRun> JobRuns { get; }
    DbSet<SignInCode> SignInCodes { get; }
    DbSet<Grant> Grants { get; }
    DbSet<BorneRole> BorneRoles { get; }
    DbSet<Session> Sessions { get; }
    DbSet<Invitation> Invitations { get; }
    DbSet<ApiClient> ApiClients { get; }
    DbSet<SigningKey> SigningKeys { get; }
    DbSet<Preference> Preferences { get; }
    DbSet<EditedTemplate> EditedTemplates { get; }
    DbSet<Mailbox> Mailboxes { get; }
    DbSet<MailCode> MailCodes { get; }
}

internal sealed class PlatformDbContext(DbContextOptions<PlatformDbContext> options)
    : ModuleDbContext(options, PlatformModule.Name),
        IPlatformDb
{
    public DbSet<Message> Messages => Set<Message>();
    public DbSet<JobRun> JobRuns => Set<JobRun>();
    public DbSet<SignInCode> SignInCodes => Set<SignInCode>();
    public DbSet<Grant> Grants => Set<Grant>();
    public DbSet<BorneRole> BorneRoles => Set<BorneRole>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<ApiClient> ApiClients => Set<ApiClient>();
    public DbSet<SigningKey> SigningKeys => Set<SigningKey>();
    public DbSet<Preference> Preferences => Set<Preference>();
    public DbSet<EditedTemplate> EditedTemplates => Set<EditedTemplate>();
    public DbSet<Mailbox> Mailboxes => Set<Mailbox>();
    public DbSet<MailCode> MailCodes => Set<MailCode>();
}
