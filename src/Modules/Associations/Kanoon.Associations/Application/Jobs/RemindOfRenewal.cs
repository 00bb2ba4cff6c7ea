using Kanoon.Associations.Domain.Licences;
using Kanoon.Persian;
using Kanoon.SharedKernel.Jobs;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Jobs;

/// <summary>
/// Reminds of renewal at the offsets that the rules set. Ledger rows and announcement are one transaction, so a reminder
/// goes out once; after an outage the nearest missed offset goes out, late, and the earlier ones are skipped. What is due is
/// read before the transaction, so that nobody waits to write meanwhile.
/// </summary>
internal sealed class RemindOfRenewal(IAssociationsDb db, OfficeDay office) : IRecurringJob
{
    public const int ChunkSize = 10_000;

    // So many that a reaction to them is over long before anybody takes it for dead.
    private const int RecipientsAtOnce = 5_000;

    public async Task<JobReport> Run(CancellationToken ct)
    {
        var offsets = (await office.Rules(ct)).ReminderOffsets;
        var done = 0L;
        foreach (var (offset, next) in offsets.Zip(offsets.Skip(1).Append(-1)))
            done += await RemindAll(offset, next, ct);
        return new JobReport(done);
    }

    /// <param name="offset">Days before the end.</param>
    /// <param name="next">The next smaller offset: from there on, that reminder is the one to send.</param>
    private async Task<long> RemindAll(int offset, int next, CancellationToken ct)
    {
        var done = 0L;
        DueReminder? last = null;
        while (await DueAfter(last, offset, next, ct) is { Count: > 0 } due)
        {
            try
            {
                done += await Remind(due, offset, ct);
                last = due[^1];
            }
            catch (DuplicateRowException)
            {
                // Another host is at it too; what it has not entered is read anew.
            }
        }

        return done;
    }

    private Task<List<DueReminder>> DueAfter(DueReminder? last, int offset, int next, CancellationToken ct)
    {
        var (latestEnd, earliestEnd) = (office.Today.AddDays(offset), office.Today.AddDays(next));
        var terms = db.LicenceTerms.Where(term =>
            !term.IsSucceeded
            && term.EndsOn <= latestEnd
            && term.EndsOn > earliestEnd
            && !db.SentReminders.Any(sent =>
                sent.TermId == term.Id && sent.EndsOn == term.EndsOn && sent.Offset == offset
            )
        );
        if (last is { EndsOn: var day, TermId: var id })
            terms = terms.Where(term => term.EndsOn >= day && (term.EndsOn > day || term.Id > id));

        return terms
            .OrderBy(term => term.EndsOn)
            .ThenBy(term => term.Id)
            .Take(ChunkSize)
            .Join(db.Licences, term => term.LicenceId, licence => licence.Id, (term, licence) => new { term, licence })
            .Join(
                db.Associations,
                row => row.licence.AssociationId,
                association => association.Id,
                (row, association) =>
                    new
                    {
                        row.term,
                        row.licence,
                        association,
                    }
            )
            // A plain left join, for an association has one secretary at a time; the first of them would be sought
            // among all secretaries of all associations.
            .SelectMany(
                row => row.association.Secretaries.Where(secretary => secretary.LeftOn == null).DefaultIfEmpty(),
                (row, secretary) =>
                    new DueReminder(
                        row.term.Id,
                        row.term.EndsOn,
                        row.licence.Number,
                        row.licence.Ending == null,
                        row.association.NameText,
                        row.association.ApplicantId,
                        secretary == null ? null : new SecretaryContact(secretary.UserId, secretary.Mobile)
                    )
            )
            .ToListAsync(ct);
    }

    private async Task<int> Remind(List<DueReminder> due, int offset, CancellationToken ct)
    {
        var (today, now) = (office.Today, office.Now);
        var sent = due.ConvertAll(reminder => new SentReminder
        {
            TermId = reminder.TermId,
            EndsOn = reminder.EndsOn,
            Offset = offset,
            SentAt = now,
            DaysLate = today.DayNumber + offset - reminder.EndsOn.DayNumber,
        });
        var requests = due.Where(reminder => reminder.IsLive)
            .Select(reminder => reminder.ToRecipient(offset, today))
            .Chunk(RecipientsAtOnce)
            .Select(recipients => new NotificationRequested(Texts.RenewalReminder.Name, recipients))
            .ToList();

        return await db.InTransaction(
            async () =>
            {
                await db.InsertMany(sent, ct);
                requests.ForEach(db.Announce);
                await db.SaveChangesAsync(ct);
                return due.Count;
            },
            ct
        );
    }

    private sealed record SecretaryContact(Guid? UserId, string Mobile);

    private sealed record DueReminder(
        Guid TermId,
        DateOnly EndsOn,
        string LicenceNumber,
        bool IsLive,
        string AssociationName,
        Guid ApplicantId,
        SecretaryContact? Secretary
    )
    {
        public NotificationRecipient ToRecipient(int offset, DateOnly today) =>
            new(
                $"renewal:{TermId:N}:{EndsOn:yyyyMMdd}:{offset}",
                Secretary is null ? ApplicantId : Secretary.UserId,
                Secretary?.Mobile,
                null,
                new Dictionary<string, string>
                {
                    ["association"] = AssociationName,
                    ["licenceNumber"] = LicenceNumber,
                    ["endsOn"] = JalaliDate.From(EndsOn).ToLongString(),
                    ["daysLeft"] = Digits.ToPersian((EndsOn.DayNumber - today.DayNumber).ToString()),
                }
            );
    }
}
