using Kanoon.Associations.Application;
using Kanoon.Associations.Application.Cards;
using Kanoon.Associations.Application.Imports;
using Kanoon.Associations.Application.Jobs;
using Kanoon.Associations.Application.Letters;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Application.Places;
using Kanoon.Associations.Application.Queries;
using Kanoon.Associations.Application.Queries.Cards;
using Kanoon.Associations.Application.Queries.Licences;
using Kanoon.Associations.Application.Queries.Register;
using Kanoon.Associations.Application.Queries.Rulebook;
using Kanoon.Associations.Application.Queries.Worklist;
using Kanoon.Associations.Application.Reactions;
using Kanoon.Associations.Application.Rulebook;
using Kanoon.Associations.Contracts;
using Kanoon.Associations.Endpoints;
using Kanoon.Associations.Infrastructure;
using Kanoon.Associations.Infrastructure.Demo;
using Kanoon.Associations.Infrastructure.Imports;
using Kanoon.Associations.Infrastructure.People;
using Kanoon.Associations.Infrastructure.Places;
using Kanoon.Associations.Infrastructure.Rulebook;
using Kanoon.Documents.Verifying;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Demo;
using Kanoon.SharedKernel.Files;
using Kanoon.SharedKernel.Jobs;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Persistence;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kanoon.Associations;

public static class AssociationsModule
{
    /// <summary>The module's schema.</summary>
    public const string Name = "associations";

    public static IServiceCollection AddAssociations(this IServiceCollection services)
    {
        foreach (var text in Texts.All)
            services.AddSingleton(text);

        return services
            .AddModule<IAssociationsDb, AssociationsDbContext>(Name)
            .AddScoped<IReferenceLoader, FirstEditions>()
            .AddScoped<IDemoLoader, DemoLoader>()
            .AddScoped<IRulebook, CachedRulebook>()
            .AddScoped<IWorkingDays, WorkingDays>()
            .AddScoped<ILicenceLookup, LicenceLookup>()
            .AddScoped<NameSearch>()
            .AddScoped<PlaceNames>()
            .AddScoped<CaseHistory>()
            .AddScoped<WorkSources>()
            .AddPolicies(OfficeAndClubs.Policy)
            .AddScoped<IFileReferences, DocumentFiles>()
            .AddScoped<MemberAccess>()
            .AddScoped<GuardianDesk>()
            .AddScoped<PeopleBook>()
            .AddScoped<IdentityDesk>()
            .AddScoped<IPersonalRecords, AssociationsRecords>()
            .AddRegistries()
            .AddScoped<OfficeDay>()
            .AddScoped<SubmissionChecks>()
            .AddScoped<YearlyNumbers>()
            .AddScoped<RuleReach>()
            .AddScoped<OneByOne>()
            .AddApplicantNews()
            .AddLicenceNews()
            .AddLeadership()
            .AddMemberNews()
            .AddCards()
            .AddLetters()
            .AddImports()
            .AddRecurringJob<AnnounceExpiredTerms>("associations.announce-expired-terms", "10 0 * * *")
            .AddRecurringJob<RemindOfRenewal>("associations.remind-of-renewal", "0 8 * * *")
            .AddRecurringJob<LapseOverdueCorrections>("associations.lapse-overdue-corrections", "20 0 * * *")
            .AddRecurringJob<ResumeUncorrectedRenewals>("associations.resume-uncorrected-renewals", "25 0 * * *");
    }

    public static IEndpointRouteBuilder MapAssociations(this IEndpointRouteBuilder routes)
    {
        routes.MapReference();
        routes.MapRulebook();
        routes.MapFounding();
        routes.MapExamination();
        routes.MapDashboard();
        routes.MapRegister();
        routes.MapLicences();
        routes.MapRenewals();
        routes.MapVariations();
        routes.MapMembers();
        routes.MapMemberDetails();
        routes.MapImports();
        routes.MapCards();
        routes.MapCardBatches();
        routes.MapLetters();
        routes.MapPeople();
        routes.MapPeopleOffice();
        return routes;
    }

    private static IServiceCollection AddRegistries(this IServiceCollection services)
    {
        services.AddOptions<WorkClaim>().BindConfiguration("Jobs").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<PrintSettings>().BindConfiguration("Papers").ValidateDataAnnotations().ValidateOnStart();
        services
            .AddOptions<RegistrySettings>()
            .BindConfiguration("Registries")
            .ValidateDataAnnotations()
            .Validate(
                registries => registries.HasSafeAddresses,
                "Registries: an address is absolute and begins with https://, or with http:// on this machine."
            )
            .ValidateOnStart();
        services
            .AddHttpClient<IRegistries, HttpRegistries>()
            .ConfigureHttpClient(
                (provider, http) =>
                    http.Timeout = TimeSpan.FromSeconds(
                        provider.GetRequiredService<IOptions<RegistrySettings>>().Value.TimeoutSeconds
                    )
            );
        return services;
    }

    private static IServiceCollection AddApplicantNews(this IServiceCollection services) =>
        services
            .AddReaction<AssociationsDbContext, FoundingApplicationSubmitted, WhenApplicationMoves>()
            .AddReaction<AssociationsDbContext, CorrectionsRequested, WhenApplicationMoves>()
            .AddReaction<AssociationsDbContext, CorrectionDeadlineNear, WhenApplicationMoves>()
            .AddReaction<AssociationsDbContext, FoundingApplicationApproved, WhenApplicationMoves>()
            .AddReaction<AssociationsDbContext, FoundingApplicationClosed, WhenApplicationMoves>()
            .AddReaction<AssociationsDbContext, AppealDecided, WhenApplicationMoves>();

    private static IServiceCollection AddLicenceNews(this IServiceCollection services) =>
        services
            .AddReaction<AssociationsDbContext, LicencesExpired, WhenLicencesExpired>()
            .AddReaction<AssociationsDbContext, LicenceRenewed, WhenLicenceMoves>()
            .AddReaction<AssociationsDbContext, RenewalRefused, WhenLicenceMoves>()
            .AddReaction<AssociationsDbContext, RenewalCorrectionsRequested, WhenLicenceMoves>()
            .AddReaction<AssociationsDbContext, RenewalCorrectionDeadlineNear, WhenLicenceMoves>()
            .AddReaction<AssociationsDbContext, VariationRefused, WhenLicenceMoves>()
            .AddReaction<AssociationsDbContext, LicenceVaried, WhenLicenceMoves>()
            .AddReaction<AssociationsDbContext, LicenceAppealDecided, WhenLicenceMoves>()
            .AddReaction<AssociationsDbContext, NoticeIssued, WhenLicenceMoves>()
            .AddReaction<AssociationsDbContext, LicenceSuspended, WhenLicenceMoves>()
            .AddReaction<AssociationsDbContext, LicenceReinstated, WhenLicenceMoves>()
            .AddReaction<AssociationsDbContext, LicenceEnded, WhenLicenceMoves>()
            .AddReaction<AssociationsDbContext, LicenceEnded, WhenLicenceEnds>();

    private static IServiceCollection AddMemberNews(this IServiceCollection services) =>
        services
            .AddReaction<AssociationsDbContext, MembershipRequested, WhenMembershipMoves>()
            .AddReaction<AssociationsDbContext, GuardianNamed, WhenMembershipMoves>()
            .AddReaction<AssociationsDbContext, MemberAdmitted, WhenMembershipMoves>()
            .AddReaction<AssociationsDbContext, MembershipRefused, WhenMembershipMoves>()
            .AddReaction<AssociationsDbContext, MembershipEnded, WhenMembershipMoves>()
            .AddReaction<AssociationsDbContext, MemberAppealDecided, WhenMembershipMoves>();

    private static IServiceCollection AddImports(this IServiceCollection services) =>
        services
            .AddSingleton<ISheetReader, SheetReader>()
            .AddScoped<RowJudgement>()
            .AddScoped<RowEntry>()
            .AddScoped<MemberSheet>()
            .AddRecurringJob<ImportMembers>(ImportMembers.Name, "* * * * *")
            .AddReaction<AssociationsDbContext, MembersImported, WhenMembershipMoves>();

    private static IServiceCollection AddCards(this IServiceCollection services) =>
        services
            .AddScoped<CardAccess>()
            .AddScoped<CardList>()
            .AddScoped<CardDesk>()
            .AddScoped<CardPrinter>()
            .AddScoped<ICardLookup, CardLookup>()
            .AddScoped<IPaperRegister, CardRegister>()
            .AddScoped<IPaperRegister, LicenceRegister>()
            .AddRecurringJob<IssueCardBatches>(IssueCardBatches.Name, "* * * * *")
            .AddReaction<AssociationsDbContext, CardIssued, WhenCardsMove>()
            .AddReaction<AssociationsDbContext, CardDecided, WhenCardsMove>()
            .AddReaction<AssociationsDbContext, CardResumed, WhenCardsMove>()
            .AddReaction<AssociationsDbContext, CardAppealDecided, WhenCardsMove>();

    private static IServiceCollection AddLetters(this IServiceCollection services) =>
        services
            .AddScoped<LetterAccess>()
            .AddScoped<IPaperRegister, LetterRegister>()
            .AddReaction<AssociationsDbContext, LetterIssued, WhenLettersMove>()
            .AddReaction<AssociationsDbContext, LetterWithdrawn, WhenLettersMove>();

    private static IServiceCollection AddLeadership(this IServiceCollection services) =>
        services
            .AddReaction<AssociationsDbContext, SecretaryAppointed, WhenSecretaryChanges>()
            .AddReaction<AssociationsDbContext, SecretaryLeft, WhenSecretaryChanges>()
            .AddReaction<AssociationsDbContext, MobileProved, WhenSecretaryChanges>();
}
