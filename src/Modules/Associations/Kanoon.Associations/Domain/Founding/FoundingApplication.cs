using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.People;
using Kanoon.Associations.Domain.Rulebook;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Time;
using static Kanoon.Associations.Domain.Founding.FoundingState;

namespace Kanoon.Associations.Domain.Founding;

/// <summary>A citizen's wish to found an association, from the first draft to the Office's last word.</summary>
internal sealed partial class FoundingApplication : Aggregate
{
    public const int MaxDocuments = 20;
    public const int MaxFounders = 50;

    private readonly List<Founder> founders = [];
    private readonly List<ApplicationDocument> documents = [];
    private readonly List<ChecklistEntry> checklist = [];
    private readonly List<CorrectionRequest> corrections = [];
    private readonly List<Appeal> appeals = [];

    private FoundingApplication() { }

    /// <summary>Ten digits that the applicant can read out on the phone.</summary>
    public required string TrackingCode { get; init; }

    public required Guid ApplicantId { get; init; }
    public required DateTime StartedAt { get; init; }
    public FoundingState State { get; private set; }

    public string NameText { get; private set; } = "";
    public string NameNormalised { get; private set; } = "";

    /// <summary>
    /// The name while the Office examines the application, else null; unique, so that of two that are handed in at once
    /// one is refused. A rejection sets it free, and who approves after an appeal asks again whether it is.
    /// </summary>
    public string? NameClaim { get; private set; }

    public Guid ClubId { get; private set; }
    public int DistrictCode { get; private set; }
    public int NeighbourhoodCode { get; private set; }
    public string Address { get; private set; } = "";
    public string? PostalCode { get; private set; }

    /// <summary>Codes of the common goals.</summary>
    public IReadOnlyList<int> Goals { get; private set; } = [];

    /// <summary>The founders' own goals, in their words.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>The day of the first submission: the case keeps the rules of that day.</summary>
    public DateOnly? SubmittedOn { get; private set; }

    public DateOnly StageSince { get; private set; }
    public OfficeClock Clock { get; private set; } = OfficeClock.Stopped(0);
    public Guid? ExaminerId { get; private set; }
    public FieldVisit? Visit { get; private set; }
    public Decision? Decision { get; private set; }
    public string? ClosingReason { get; private set; }
    public Guid? AssociationId { get; private set; }

    public Place Place => new(DistrictCode, NeighbourhoodCode, Address, PostalCode);
    public IReadOnlyList<Founder> Founders => founders;
    public IReadOnlyList<ApplicationDocument> Documents => documents;
    public IReadOnlyList<ChecklistEntry> Checklist => checklist;
    public IReadOnlyList<CorrectionRequest> Corrections => corrections;
    public IReadOnlyList<Appeal> Appeals => appeals;
    public Appeal? LastAppeal => appeals.MaxBy(appeal => appeal.Ordinal);
    public bool IsAppealable => State.IsAppealable();
    public CorrectionRequest? OpenCorrection => corrections.Find(correction => correction.IsOpen);

    public static FoundingApplication Start(
        string trackingCode,
        Guid applicantId,
        ApplicationDetails details,
        DateTime now
    )
    {
        var application = new FoundingApplication
        {
            TrackingCode = trackingCode,
            ApplicantId = applicantId,
            StartedAt = now,
            StageSince = Tehran.DayOf(now),
        };
        application.Take(details);
        return application;
    }

    public void Edit(ApplicationDetails details)
    {
        RequireEditable(ApplicationPart.Name, NameText != AssociationName.Of(details.Name).Text);
        RequireEditable(ApplicationPart.Club, ClubId != details.ClubId);
        RequireEditable(ApplicationPart.Place, Place != details.Place);
        RequireEditable(
            ApplicationPart.Goals,
            !Goals.SequenceEqual(details.Goals) || !string.Equals(Purpose, details.Purpose, StringComparison.Ordinal)
        );
        Take(details);
    }

    /// <summary>A founder's record became part of another.</summary>
    public void Replace(Guid person, Guid other)
    {
        Require(founders.TrueForAll(founder => founder.PersonId != other), PeopleRules.BothInOneCase);
        foreach (var founder in founders.Where(founder => founder.PersonId == person))
            founder.PersonId = other;
    }

    public void AddFounder(Founder founder)
    {
        RequireEditable(ApplicationPart.Founders);
        Require(founders.Count < MaxFounders, FoundingRules.TooManyFounders);
        Require(founders.TrueForAll(known => known.PersonId != founder.PersonId), FoundingRules.FounderOnce);
        Require(founders.TrueForAll(known => known.MobileHash != founder.MobileHash), FoundingRules.FounderMobileOnce);
        founders.Add(founder);
    }

    public void RemoveFounder(Guid founderId, DateTime now)
    {
        RequireEditable(ApplicationPart.Founders);
        var founder = FounderOf(founderId);
        RequireNotAskedJustNow(founder, now);
        founders.Remove(founder);
    }

    public string AskConsent(Guid founderId, DateTime now, TimeSpan validity)
    {
        RequireEditable(ApplicationPart.Founders);
        var founder = FounderOf(founderId);
        Require(!founder.HasConsented, FoundingRules.ConsentAlreadyGiven);
        RequireNotAskedJustNow(founder, now);

        var (request, code) = ConsentRequest.Create(founderId, now, validity, founder.Request);
        founder.AskConsent(request);
        return code;
    }

    /// <summary>Takes a founder's code. A wrong one counts as a try, so the answer must be saved either way.</summary>
    public ConsentAnswer Consent(Guid founderId, string code, DateTime now)
    {
        RequireEditable(ApplicationPart.Founders);
        var founder = FounderOf(founderId);
        Require(!founder.HasConsented, FoundingRules.ConsentAlreadyGiven);
        return founder.Answer(code, now);
    }

    public void Attach(ApplicationDocument document)
    {
        RequireEditable(document.Kind == DocumentKind.Statute ? ApplicationPart.Statute : ApplicationPart.Documents);
        Require(documents.Count < MaxDocuments, FoundingRules.TooManyDocuments);
        documents.Add(document);
    }

    public void Detach(Guid documentId)
    {
        var document =
            documents.Find(known => known.Id == documentId) ?? throw new NotFoundException("Document", documentId);
        RequireEditable(document.Kind == DocumentKind.Statute ? ApplicationPart.Statute : ApplicationPart.Documents);
        documents.Remove(document);
    }

    public void Submit(SubmissionFacts facts, OfficeRules rules, DateOnly today, OfficeClock clock)
    {
        Require(State == Draft, FoundingRules.NotNow);
        RequireComplete(facts, rules, today);
        SubmittedOn = today;
        Enter(Submitted, today, clock);
        Raise(new FoundingApplicationSubmitted(Id, TrackingCode, ApplicantId, ClubId, DistrictCode));
    }

    /// <summary>Answers a correction request; the Office's clock goes on where it stopped.</summary>
    public void Resubmit(SubmissionFacts facts, OfficeRules rules, DateOnly today, OfficeClock clock)
    {
        Require(State == NeedsCorrection, FoundingRules.NotNow);
        RequireComplete(facts, rules, today);
        // What was to be mended is examined anew.
        checklist.RemoveAll(entry => OpenCorrection!.Names(entry.Item.Part()));
        OpenCorrection!.Answer(today);
        Enter(Screening, today, clock);
    }

    /// <summary>Only before a decision, and so not after an appeal against it either.</summary>
    public void Withdraw(string reason, DateOnly today)
    {
        Require(Decision is null && State is not (Withdrawn or Lapsed), FoundingRules.NotNow);
        Close(Withdrawn, reason, today);
    }

    private void Take(ApplicationDetails details)
    {
        var name = AssociationName.Of(details.Name);
        (NameText, NameNormalised) = (name.Text, name.Normalised);
        NameClaim = ClaimIn(State);
        ClubId = details.ClubId;
        (DistrictCode, NeighbourhoodCode, Address, PostalCode) = details.Place;
        Goals = details.Goals;
        Purpose = details.Purpose;
    }

    private void RequireComplete(SubmissionFacts facts, OfficeRules rules, DateOnly today)
    {
        Require(facts.NameIsFree, FoundingRules.NameTaken);
        Require(facts.ClubIsOpen, FoundingRules.ClubUnknown);
        Require(facts.PlaceExists, FoundingRules.PlaceUnknown);
        Require(Goals.Count > 0, FoundingRules.GoalsNamed);
        Require(facts.GoalsExist, FoundingRules.GoalUnknown);
        Require(founders.Count >= rules.MinFounders, FoundingRules.EnoughFounders);
        Require(
            founders.TrueForAll(founder => founder.IsOfAge(rules.MinFounderAge, today)),
            FoundingRules.FoundersOfAge
        );
        Require(founders.TrueForAll(founder => founder.HasConsented), FoundingRules.FoundersConsented);
        Require(documents.Exists(document => document.Kind == DocumentKind.Statute), FoundingRules.StatuteAttached);
    }

    // Whoever is removed and listed again would be sent code after code.
    private static void RequireNotAskedJustNow(Founder founder, DateTime now) =>
        Require(founder.Request is not { } last || now >= last.AgainAt, FoundingRules.ConsentAskedJustNow);

    private Founder FounderOf(Guid founderId) =>
        founders.Find(founder => founder.Id == founderId)
        ?? throw new RuleViolationException(FoundingRules.FounderUnknown);

    private void RequireEditable(ApplicationPart part, bool touched = true) =>
        Require(
            !touched || State == Draft || (State == NeedsCorrection && OpenCorrection!.Names(part)),
            FoundingRules.NotEditable
        );

    private void Enter(FoundingState state, DateOnly today, OfficeClock clock) =>
        (State, StageSince, Clock, NameClaim) = (state, today, clock, ClaimIn(state));

    private string? ClaimIn(FoundingState state) =>
        state is Submitted or Screening or NeedsCorrection or FoundingState.FieldVisit or CommitteeReview
            ? NameNormalised
            : null;

    private void Close(FoundingState state, string? reason, DateOnly today)
    {
        ClosingReason = reason;
        Enter(state, today, OfficeClock.Stopped(0));
        Raise(new FoundingApplicationClosed(Id, TrackingCode, ApplicantId, state.ToString(), reason));
    }
}
