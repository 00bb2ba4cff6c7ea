using Kanoon.Associations.Application;
using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Cards;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Founding;
using Kanoon.Associations.Domain.Imports;
using Kanoon.Associations.Domain.Letters;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Associations.Domain.Members;
using Kanoon.Associations.Domain.People;
using Kanoon.Associations.Domain.Places;
using Kanoon.Associations.Domain.Rulebook;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Infrastructure;

internal sealed class AssociationsDbContext(DbContextOptions<AssociationsDbContext> options)
    : ModuleDbContext(options, AssociationsModule.Name),
        IAssociationsDb
{
    public DbSet<Person> People => Set<Person>();
    public DbSet<PersonCorrection> PersonCorrections => Set<PersonCorrection>();
    public DbSet<FoundingApplication> FoundingApplications => Set<FoundingApplication>();
    public DbSet<Association> Associations => Set<Association>();
    public DbSet<ActivityLicence> Licences => Set<ActivityLicence>();
    public DbSet<LicenceTerm> LicenceTerms => Set<LicenceTerm>();
    public DbSet<LicenceRenewal> Renewals => Set<LicenceRenewal>();
    public DbSet<LicenceVariation> Variations => Set<LicenceVariation>();
    public DbSet<Member> Members => Set<Member>();
    public DbSet<MembershipCard> Cards => Set<MembershipCard>();
    public DbSet<CardBatch> CardBatches => Set<CardBatch>();
    public DbSet<OfficeLetter> Letters => Set<OfficeLetter>();
    public DbSet<MemberImport> MemberImports => Set<MemberImport>();
    public DbSet<ImportChunk> ImportChunks => Set<ImportChunk>();
    public DbSet<ImportRowReport> ImportRowReports => Set<ImportRowReport>();
    public DbSet<NumberSeries> NumberSeries => Set<NumberSeries>();
    public DbSet<SentReminder> SentReminders => Set<SentReminder>();
    public DbSet<District> Districts => Set<District>();
    public DbSet<SubDistrict> SubDistricts => Set<SubDistrict>();
    public DbSet<Neighbourhood> Neighbourhoods => Set<Neighbourhood>();
    public DbSet<CommonGoal> CommonGoals => Set<CommonGoal>();
    public DbSet<Holiday> Holidays => Set<Holiday>();
    public DbSet<ReferenceVersion> ReferenceVersions => Set<ReferenceVersion>();
    public DbSet<OfficeRule> OfficeRules => Set<OfficeRule>();
}
