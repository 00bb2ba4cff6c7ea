using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Documents.Verifying;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Associations.Infrastructure.Configurations;

internal sealed class ActivityLicenceConfiguration : IEntityTypeConfiguration<ActivityLicence>
{
    public void Configure(EntityTypeBuilder<ActivityLicence> table)
    {
        table.ToTable("licences");
        table.Property(licence => licence.Number).HasMaxLength(12).IsUnicode(false);
        table.HasIndex(licence => licence.Number).IsUnique();
        table.HasIndex(licence => licence.AssociationId).IsUnique();
        table.HasIndex(licence => new { licence.EndsOn, licence.Number });
        table.Ignore(licence => licence.OpenNotice);
        table.Ignore(licence => licence.OpenAppeal);

        table.OwnsOne(
            licence => licence.Ending,
            ending =>
            {
                ending.Property(e => e.Reason).HasMaxLength(Lengths.Text);
                ending.OwnsOne(e => e.Appeal, AppealColumns.Configure);
            }
        );
        table.HasMany(licence => licence.Terms).WithOne().HasForeignKey(term => term.LicenceId);
        table.Navigation(licence => licence.Terms).AutoInclude();
        table.OwnsMany(licence => licence.Notices, Notices);
        table.OwnsMany(licence => licence.Suspensions, Suspensions);
        table.OwnsMany(licence => licence.Conditions, Conditions);
        table.OwnsMany(licence => licence.Certificates, Certificates);
        table.OwnsMany(licence => licence.UndoneEndings, UndoneEndings);
    }

    private static void Notices(OwnedNavigationBuilder<ActivityLicence, NoticeOfConsideration> notice)
    {
        notice.ToTable("notices");
        notice.WithOwner().HasForeignKey("LicenceId");
        notice.HasKey(n => n.Id);
        notice.Property(n => n.Facts).HasMaxLength(Lengths.Text);
        notice.Property(n => n.Reply).HasMaxLength(Lengths.Text);
        notice.Property(n => n.Outcome).HasMaxLength(40).IsUnicode(false);
    }

    private static void Suspensions(OwnedNavigationBuilder<ActivityLicence, Suspension> suspension)
    {
        suspension.ToTable("suspensions");
        suspension.WithOwner().HasForeignKey("LicenceId");
        suspension.HasKey(s => s.Id);
        suspension.Property(s => s.Condition).HasMaxLength(Lengths.Note);
        suspension.Property(s => s.Reason).HasMaxLength(Lengths.Text);
        suspension.OwnsOne(s => s.Appeal, AppealColumns.Configure);
    }

    private static void Conditions(OwnedNavigationBuilder<ActivityLicence, LicenceCondition> condition)
    {
        condition.ToTable("licence_conditions");
        condition.WithOwner().HasForeignKey("LicenceId");
        condition.HasKey(c => c.Id);
        condition.Property(c => c.Text).HasMaxLength(Lengths.Note);
    }

    private static void UndoneEndings(OwnedNavigationBuilder<ActivityLicence, UndoneEnding> ending)
    {
        ending.ToTable("undone_endings");
        ending.WithOwner().HasForeignKey("LicenceId");
        ending.HasKey(e => e.Id);
        ending.Property(e => e.Reason).HasMaxLength(Lengths.Text);
        ending.Property(e => e.UndoneReason).HasMaxLength(Lengths.Text);
    }

    private static void Certificates(OwnedNavigationBuilder<ActivityLicence, CertificateVersion> certificate)
    {
        certificate.ToTable("certificate_versions");
        certificate.WithOwner().HasForeignKey("LicenceId");
        certificate.HasKey(c => c.Id);
        certificate.Property(c => c.Serial).HasMaxLength(PaperSerial.Length).IsUnicode(false);
        certificate.HasIndex(c => c.Serial).IsUnique();
        certificate.Property(c => c.AssociationName).HasMaxLength(Lengths.Name);
        certificate.Property(c => c.Address).HasMaxLength(Lengths.Address);
        certificate.Property(c => c.SecretaryName).HasMaxLength(Lengths.Person).IsPersonal();
    }
}

internal sealed class LicenceTermConfiguration : IEntityTypeConfiguration<LicenceTerm>
{
    public void Configure(EntityTypeBuilder<LicenceTerm> table)
    {
        table.ToTable("licence_terms");
        table.HasIndex(term => new { term.LicenceId, term.Ordinal }).IsUnique();
        table.HasIndex(term => new { term.ExpiryBatch, term.GraceEndsOn });
        table.HasIndex(term => new
        {
            term.IsSucceeded,
            term.EndsOn,
            term.Id,
        });
    }
}

internal sealed class SentReminderConfiguration : IEntityTypeConfiguration<SentReminder>
{
    public void Configure(EntityTypeBuilder<SentReminder> table)
    {
        table.ToTable("sent_reminders");
        table.HasKey(reminder => new
        {
            reminder.TermId,
            reminder.EndsOn,
            reminder.Offset,
        });
    }
}

internal sealed class NumberSeriesConfiguration : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> table)
    {
        table.ToTable("number_series");
        table.HasKey(series => new { series.Kind, series.Year });
        table.Property(series => series.Last).IsConcurrencyToken();
    }
}

internal sealed class LicenceRenewalConfiguration : IEntityTypeConfiguration<LicenceRenewal>
{
    public void Configure(EntityTypeBuilder<LicenceRenewal> table)
    {
        table.ToTable("renewals");
        table.Property(renewal => renewal.LicenceNumber).HasMaxLength(12).IsUnicode(false);
        table.Property(renewal => renewal.Statement).HasMaxLength(Lengths.Text);
        table.Property(renewal => renewal.Obstacles).AsJson(400);
        table.Property(renewal => renewal.CorrectionNote).HasMaxLength(Lengths.Note);
        table.Property(renewal => renewal.DecisionReason).HasMaxLength(Lengths.Text);
        table.ComplexProperty(renewal => renewal.Clock);
        table.OwnsMany(renewal => renewal.Appeals, appeal => AppealTable.Configure(appeal, "renewal_appeals"));
        table.Ignore(renewal => renewal.LastAppeal);
        table.HasIndex(renewal => renewal.OpenFor).IsUnique();
        table.HasIndex(renewal => renewal.LicenceId);
        table.HasIndex(renewal => new { renewal.State, renewal.StageSince });
    }
}

internal sealed class LicenceVariationConfiguration : IEntityTypeConfiguration<LicenceVariation>
{
    public void Configure(EntityTypeBuilder<LicenceVariation> table)
    {
        table.ToTable("variations");
        table.Property(variation => variation.LicenceNumber).HasMaxLength(12).IsUnicode(false);
        table.Property(variation => variation.Goals).AsJson(200);
        table.Property(variation => variation.Purpose).HasMaxLength(Lengths.Text);
        table.Property(variation => variation.Grounds).HasMaxLength(Lengths.Text);
        table.Property(variation => variation.DecisionReason).HasMaxLength(Lengths.Text);
        table.ComplexProperty(
            variation => variation.Name,
            name =>
            {
                name.Property(n => n.Text).HasMaxLength(Lengths.Name);
                name.Property(n => n.Normalised).HasMaxLength(Lengths.Name);
                name.Property(n => n.Key).HasMaxLength(200).IsUnicode(false);
            }
        );
        table.ComplexProperty(
            variation => variation.Place,
            place =>
            {
                place.Property(p => p.Address).HasMaxLength(Lengths.Address);
                place.Property(p => p.PostalCode).HasMaxLength(10).IsUnicode(false);
            }
        );
        table.ComplexProperty(variation => variation.Clock);
        table.OwnsMany(variation => variation.Appeals, appeal => AppealTable.Configure(appeal, "variation_appeals"));
        table.Ignore(variation => variation.LastAppeal);
        table.Ignore(variation => variation.Profile);
        table.HasIndex(variation => variation.OpenFor).IsUnique();
        table.HasIndex(variation => new { variation.State, variation.StageSince });
    }
}
