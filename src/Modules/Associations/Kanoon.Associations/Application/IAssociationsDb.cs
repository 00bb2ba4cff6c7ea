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

namespace Kanoon.Associations.Application;

/// <summary>What this module's commands and queries see of its database.</summary>
internal interface IAssociationsDb : IModuleDb
{
    DbSet<Person> People { get; }
    DbSet<PersonCorrection> PersonCorrections { get; }
    DbSet<FoundingApplication> FoundingApplications { get; }
    DbSet<Association> Associations { get; }
    DbSet<ActivityLicence> Licences { get; }
    DbSet<LicenceTerm> LicenceTerms { get; }
    DbSet<LicenceRenewal> Renewals { get; }
    DbSet<LicenceVariation> Variations { get; }
    DbSet<Member> Members { get; }
    DbSet<MembershipCard> Cards { get; }
    DbSet<CardBatch> CardBatches { get; }
    DbSet<OfficeLetter> Letters { get; }
    DbSet<MemberImport> MemberImports { get; }
    DbSet<ImportChunk> ImportChunks { get; }
    DbSet<ImportRowReport> ImportRowReports { get; }
    DbSet<NumberSeries> NumberSeries { get; }
    DbSet<SentReminder> SentReminders { get; }
    DbSet<District> Districts { get; }
    DbSet<SubDistrict> SubDistricts { get; }
    DbSet<Neighbourhood> Neighbourhoods { get; }
    DbSet<CommonGoal> CommonGoals { get; }
    DbSet<Holiday> Holidays { get; }
    DbSet<ReferenceVersion> ReferenceVersions { get; }
    DbSet<OfficeRule> OfficeRules { get; }
}
