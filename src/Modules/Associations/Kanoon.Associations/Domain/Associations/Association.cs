using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Rulebook;
using Kanoon.SharedKernel.Domain;
using static Kanoon.Associations.Domain.People.PeopleRules;

namespace Kanoon.Associations.Domain.Associations;

/// <summary>A founded association: its name, place and goals, and the people who lead it.</summary>
internal sealed class Association : Aggregate
{
    private readonly List<FoundingMember> foundingCouncil = [];
    private readonly List<CouncilSeat> council = [];
    private readonly List<SecretaryTerm> secretaries = [];
    private readonly List<NameWord> words = [];

    private Association() { }

    public required Guid FoundingApplicationId { get; init; }

    /// <summary>The account that speaks for the association until it has a secretary with one.</summary>
    public required Guid ApplicantId { get; init; }

    public required DateOnly FoundedOn { get; init; }
    public string NameText { get; private set; } = "";
    public string NameNormalised { get; private set; } = "";

    /// <summary>Digits that sort by the Persian alphabet.</summary>
    public string NameKey { get; private set; } = "";

    public required Guid ClubId { get; init; }
    public int DistrictCode { get; private set; }
    public int NeighbourhoodCode { get; private set; }
    public string Address { get; private set; } = "";
    public string? PostalCode { get; private set; }
    public IReadOnlyList<int> Goals { get; private set; } = [];
    public string Purpose { get; private set; } = "";

    public AssociationProfile Profile =>
        new(
            new(NameText, NameNormalised, NameKey),
            new(DistrictCode, NeighbourhoodCode, Address, PostalCode),
            Goals,
            Purpose
        );

    public IReadOnlyList<FoundingMember> FoundingCouncil => foundingCouncil;

    /// <summary>All seats of all terms, vacated ones too.</summary>
    public IReadOnlyList<CouncilSeat> Council => council;

    public IReadOnlyList<SecretaryTerm> Secretaries => secretaries;
    public IReadOnlyList<NameWord> Words => words;
    public SecretaryTerm? Secretary => secretaries.Find(term => term.LeftOn is null);

    public static Association Found(
        Guid applicationId,
        Guid applicantId,
        Guid clubId,
        AssociationProfile profile,
        IEnumerable<FoundingMember> founders,
        DateOnly today
    )
    {
        var association = new Association
        {
            FoundingApplicationId = applicationId,
            ApplicantId = applicantId,
            ClubId = clubId,
            FoundedOn = today,
        };
        association.foundingCouncil.AddRange(founders);
        association.Change(profile);
        return association;
    }

    /// <summary>Who may act for the association: its secretary, or the applicant while there is none with an account.</summary>
    /// <summary>The account that is told what concerns the association; null while its secretary has none.</summary>
    public Guid? ToldUserId => Secretary is null ? ApplicantId : Secretary.UserId;

    /// <summary>The accounts that have spoken for the association, today or before.</summary>
    public IReadOnlyList<Guid> SpokenForBy =>
        [ApplicantId, .. secretaries.Select(term => term.UserId).OfType<Guid>().Distinct()];

    public bool IsLedBy(Guid userId) => (Secretary?.UserId ?? ApplicantId) == userId;

    /// <summary>The people who sit on the central council on a day.</summary>
    public IReadOnlyList<Guid> CouncilOn(DateOnly day) =>
        [
            .. council
                .Where(seat => seat.Kind == SeatKind.Member && seat.IsHeldOn(day))
                .Select(seat => seat.PersonId)
                .Distinct(),
        ];

    /// <summary>Nobody decides for the Office what they ask for themselves.</summary>
    public void RequireOthersCase(Guid decider) => Require(!IsLedBy(decider), AppealRules.OwnCase);

    public void Change(AssociationProfile profile)
    {
        (NameText, NameNormalised, NameKey) = profile.Name;
        (DistrictCode, NeighbourhoodCode, Address, PostalCode) = profile.Place;
        Goals = profile.Goals;
        Purpose = profile.Purpose;

        var wanted = NameWord.Of(profile.Name);
        words.RemoveAll(known => wanted.All(word => word.Key != known.Key));
        words.AddRange(wanted.Where(word => words.TrueForAll(known => known.Key != word.Key)));
    }

    /// <summary>
    /// Seats a whole council for a term; the seats of an earlier term end the day before. A council whose term has not begun,
    /// or began today, is put right by seating it again.
    /// </summary>
    public void SeatCouncil(IReadOnlyList<CouncilSeat> seats, OfficeRules rules, DateOnly from, DateOnly today)
    {
        Require(seats.Count(seat => seat.Kind == SeatKind.Member) == rules.CouncilSeats, CouncilRules.SeatCount);
        Require(
            seats.Count(seat => seat.Kind == SeatKind.Alternate) <= rules.CouncilAlternates,
            CouncilRules.AlternateCount
        );
        Require(seats.DistinctBy(seat => seat.PersonId).Count() == seats.Count, CouncilRules.SeatOnce);
        Require(council.TrueForAll(seat => seat.TermFrom < from || seat.TermFrom >= today), CouncilRules.TermAfterLast);
        Require(council.TrueForAll(seat => seat.TermFrom <= today || from <= seat.TermFrom), CouncilRules.NotBegunYet);

        council.RemoveAll(seat => seat.TermFrom >= from);
        foreach (var seat in council.Where(seat => seat.IsHeldOn(from)))
            seat.EndTerm(from.AddDays(-1));
        council.AddRange(seats);
        Raise(
            new CouncilSeated(
                Id,
                rules.CouncilSeats,
                seats.Count(seat => seat.Kind == SeatKind.Alternate),
                from,
                seats.Max(seat => seat.TermUntil)
            )
        );
    }

    /// <summary>Empties a seat; the first alternate, if there is one, moves up.</summary>
    public void VacateSeat(Guid seatId, string reason, DateOnly on)
    {
        var seat = council.Find(known => known.Id == seatId) ?? throw new NotFoundException("CouncilSeat", seatId);
        Require(seat.IsHeldOn(on), CouncilRules.SeatHeld);
        seat.Vacate(reason, on);

        if (seat.Kind != SeatKind.Member)
            return;
        if (
            council.Where(known => known.Kind == SeatKind.Alternate && known.IsHeldOn(on)).MinBy(known => known.Rank)
            is not { } next
        )
            return;
        next.Vacate("moved-up", on);
        council.Add(next.MovedUp(on));
    }

    /// <param name="term">Who, and from when on.</param>
    /// <param name="place">Which of the associations that the person serves this is, from 1.</param>
    public void AppointSecretary(SecretaryTerm term, int place)
    {
        Require(Secretary is null || Secretary.Since <= term.Since, CouncilRules.SecretaryAfterLast);
        Require(
            Secretary is null || Secretary.PersonId != term.PersonId || Secretary.UserId != term.UserId,
            CouncilRules.SecretaryAlready
        );
        if (Secretary is { } former)
            Leave(former, term.Since);
        term.Take(place);
        secretaries.Add(term);
        Raise(new SecretaryAppointed(Id, term.UserId, term.Since));
    }

    /// <summary>The secretary has been seen to be the holder of this account.</summary>
    public void KnowSecretaryAs(Guid userId)
    {
        if (Secretary is not { UserId: null } secretary)
            return;
        secretary.UserId = userId;
        Raise(new SecretaryAppointed(Id, userId, secretary.Since));
    }

    public void SecretaryResigns(DateOnly on)
    {
        Require(Secretary is not null, CouncilRules.NoSecretary);
        Leave(Secretary!, on);
    }

    /// <summary>What is missing at the head; empty where everybody is in place.</summary>
    public IReadOnlyList<Headless> MissingHeads(OfficeRules rules, DateOnly today)
    {
        var members = council.Where(seat => seat.Kind == SeatKind.Member).ToList();
        return
        [
            .. Secretary is null ? [Headless.NoSecretary] : Array.Empty<Headless>(),
            .. members.Count > 0 && members.TrueForAll(seat => seat.TermUntil < today) ? [Headless.CouncilOutOfTerm]
            : members.Count(seat => seat.IsHeldOn(today)) < rules.CouncilQuorum ? [Headless.CouncilBelowQuorum]
            : Array.Empty<Headless>(),
        ];
    }

    /// <summary>A person's record became part of another, so the other stands wherever the person stood.</summary>
    /// <param name="claims">What the other claims as a secretary; it grows.</param>
    public void Replace(Guid person, Guid other, ISet<string> claims)
    {
        var theirs = council.Where(seat => seat.PersonId == person).ToList();
        Require(!theirs.Exists(seat => council.Exists(o => o.PersonId == other && Overlap(seat, o))), BothInOneCase);
        Require(
            !foundingCouncil.Exists(member => member.PersonId == person)
                || !foundingCouncil.Exists(member => member.PersonId == other),
            BothInOneCase
        );

        foreach (var seat in theirs)
            seat.PersonId = other;
        foreach (var member in foundingCouncil.Where(member => member.PersonId == person))
            member.PersonId = other;
        foreach (var term in secretaries.Where(term => term.PersonId == person))
            term.Follow(other, claims);
    }

    private static bool Overlap(CouncilSeat one, CouncilSeat other) =>
        one.TermFrom <= other.TermUntil && other.TermFrom <= one.TermUntil;

    private void Leave(SecretaryTerm term, DateOnly on)
    {
        term.Leave(on);
        Raise(new SecretaryLeft(Id, term.UserId, on));
    }
}
