using Kanoon.SharedKernel.Jobs;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Persistence;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform;

/// <summary>
/// Forgets delivered announcements, handled-message marks, kept answers, codes and sessions when nobody can ask
/// for them any more. Marks outlive announcements, so that a message delivered late still has exactly one effect.
/// </summary>
internal sealed class Housekeeping(
    ModuleCatalogue modules,
    IPlatformDb platform,
    IServiceProvider scope,
    TimeProvider clock
) : IRecurringJob
{
    private static readonly TimeSpan Announcements = TimeSpan.FromDays(14);
    private static readonly TimeSpan Marks = TimeSpan.FromDays(60);
    private static readonly TimeSpan Answers = TimeSpan.FromDays(7);
    private static readonly TimeSpan Codes = TimeSpan.FromDays(2);

    // Longer than a refresh token holds.
    private static readonly TimeSpan Sessions = TimeSpan.FromDays(30);

    public async Task<JobReport> Run(CancellationToken ct)
    {
        var done = 0L;
        var now = clock.Now();
        var (announcements, marks, answers) = (now - Announcements, now - Marks, now - Answers);
        var (codes, sessions) = (now - Codes, now - Sessions);
        foreach (var module in modules.All)
        {
            var db = modules.ContextOf(module.Name, scope);
            done += await db
                .Outbox.Where(row => row.State == MessageState.Delivered && row.DueAt < announcements)
                .ExecuteDeleteAsync(ct);
            done += await db.Inbox.Where(row => row.HandledAt < marks).ExecuteDeleteAsync(ct);
            done += await db.IdempotentAnswers.Where(row => row.At < answers).ExecuteDeleteAsync(ct);
        }

        done += await platform.SignInCodes.Where(code => code.SentAt < codes).ExecuteDeleteAsync(ct);
        done += await platform.MailCodes.Where(code => code.SentAt < codes).ExecuteDeleteAsync(ct);
        done += await platform.Sessions.Where(session => session.RenewedAt < sessions).ExecuteDeleteAsync(ct);
        return new JobReport(done);
    }
}
