using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Associations.Infrastructure.Configurations;

internal sealed class FoundingApplicationConfiguration : IEntityTypeConfiguration<FoundingApplication>
{
    public void Configure(EntityTypeBuilder<FoundingApplication> table)
    {
        table.ToTable("founding_applications");
        table.Property(application => application.TrackingCode).HasMaxLength(10).IsUnicode(false);
        table.HasIndex(application => application.TrackingCode).IsUnique();
        table.Property(application => application.NameText).HasMaxLength(Lengths.Name);
        table.Property(application => application.NameNormalised).HasMaxLength(Lengths.Name);
        table.Property(application => application.NameClaim).HasMaxLength(Lengths.Name);
        table.HasIndex(application => application.NameClaim).IsUnique();
        table.Property(application => application.Address).HasMaxLength(Lengths.Address);
        table.Property(application => application.PostalCode).HasMaxLength(10).IsUnicode(false);
        table.Property(application => application.Goals).AsJson(200);
        table.Property(application => application.Purpose).HasMaxLength(Lengths.Text);
        table.Property(application => application.ClosingReason).HasMaxLength(Lengths.Text);
        table.ComplexProperty(application => application.Clock);
        table.OwnsMany(application => application.Appeals, appeal => AppealTable.Configure(appeal, "founding_appeals"));
        table.Ignore(application => application.LastAppeal);
        table.OwnsOne(
            application => application.Visit,
            visit => visit.Property(v => v.Report).HasMaxLength(Lengths.Text)
        );
        table.OwnsOne(
            application => application.Decision,
            decision =>
            {
                decision.Property(d => d.Reason).HasMaxLength(Lengths.Text);
                decision.Property(d => d.Conditions).AsJson(Lengths.Json);
            }
        );
        table.Ignore(application => application.Place);
        table.Ignore(application => application.OpenCorrection);
        table.Ignore(application => application.EditableParts);
        table.Ignore(application => application.ApplicantsMoves);
        table.Ignore(application => application.OfficesMoves);
        table.HasIndex(application => new { application.State, application.StageSince });
        table.HasIndex(application => new { application.ApplicantId, application.StartedAt });
        table.HasIndex(application => application.NameNormalised);

        table.OwnsMany(application => application.Founders, Founders);
        table.OwnsMany(application => application.Documents, Documents);
        table.OwnsMany(application => application.Checklist, Checklist);
        table.OwnsMany(application => application.Corrections, Corrections);
    }

    private static void Founders(OwnedNavigationBuilder<FoundingApplication, Founder> founder)
    {
        founder.ToTable("founders");
        founder.WithOwner().HasForeignKey("ApplicationId");
        founder.HasKey(f => f.Id);
        founder.Property(f => f.FullName).HasMaxLength(Lengths.Person).IsPersonal();
        founder.Property(f => f.Mobile).IsProtected();
        founder.Property(f => f.MobileHash).IsHashOfPersonal();
        founder.HasIndex(f => f.MobileHash);
        founder.Property(f => f.BirthDate).IsPersonal();
        founder.HasIndex("ApplicationId", nameof(Founder.PersonId)).IsUnique();
        founder.HasIndex(f => f.PersonId);
        founder.OwnsOne(
            f => f.Request,
            request => request.Property(r => r.CodeHash).HasMaxLength(64).IsUnicode(false).IsPersonal()
        );
    }

    private static void Documents(OwnedNavigationBuilder<FoundingApplication, ApplicationDocument> document)
    {
        document.ToTable("application_documents");
        document.WithOwner().HasForeignKey("ApplicationId");
        document.HasKey(d => d.Id);
        document.Property(d => d.FileId).HasMaxLength(64).IsUnicode(false);
        document.Property(d => d.Title).HasMaxLength(Lengths.Name);
        document.Property(d => d.ContentType).HasMaxLength(100).IsUnicode(false);
    }

    private static void Checklist(OwnedNavigationBuilder<FoundingApplication, ChecklistEntry> entry)
    {
        entry.ToTable("checklist_entries");
        entry.WithOwner().HasForeignKey("ApplicationId");
        entry.HasKey("ApplicationId", nameof(ChecklistEntry.Item));
        entry.Property(e => e.Note).HasMaxLength(Lengths.Note);
    }

    private static void Corrections(OwnedNavigationBuilder<FoundingApplication, CorrectionRequest> correction)
    {
        correction.ToTable("correction_requests");
        correction.WithOwner().HasForeignKey("ApplicationId");
        correction.HasKey(c => c.Id);
        correction.Property(c => c.Items).AsJson(Lengths.Json);
        correction.HasIndex(c => c.DueOn);
    }
}
