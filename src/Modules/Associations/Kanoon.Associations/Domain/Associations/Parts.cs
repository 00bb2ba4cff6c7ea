using Kanoon.Associations.Domain.Common;
using Kanoon.Persian;

namespace Kanoon.Associations.Domain.Associations;

/// <summary>What a variation of the licence may change.</summary>
internal sealed record AssociationProfile(AssociationName Name, Place Place, IReadOnlyList<int> Goals, string Purpose)
{
    public bool IsSameAs(AssociationProfile other) =>
        Name.Text == other.Name.Text
        && Place == other.Place
        && Purpose == other.Purpose
        && Goals.Order().SequenceEqual(other.Goals.Order());
}

/// <summary>Why an association counts as headless.</summary>
internal enum Headless
{
    NoSecretary,
    CouncilBelowQuorum,
    CouncilOutOfTerm,
}

internal enum SeatKind
{
    Member,
    Alternate,
}

/// <summary>A founder, as they stood in the approved application.</summary>
internal sealed class FoundingMember
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid PersonId { get; set; }
    public required string FullName { get; init; }
}

/// <summary>A person's seat in the central council for a term.</summary>
internal sealed class CouncilSeat
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid PersonId { get; set; }
    public required string FullName { get; init; }
    public required SeatKind Kind { get; init; }

    /// <summary>The order in which alternates move up, from 1.</summary>
    public required int Rank { get; init; }

    public required DateOnly TermFrom { get; init; }

    /// <summary>The last day of the term.</summary>
    public required DateOnly TermUntil { get; set; }

    public DateOnly? VacatedOn { get; private set; }
    public string? VacancyReason { get; private set; }

    public bool IsHeldOn(DateOnly day) => TermFrom <= day && day <= TermUntil && (VacatedOn is null || day < VacatedOn);

    public void Vacate(string reason, DateOnly on) => (VacancyReason, VacatedOn) = (reason, on);

    public void EndTerm(DateOnly lastDay) => TermUntil = lastDay;

    public CouncilSeat MovedUp(DateOnly on) =>
        new()
        {
            PersonId = PersonId,
            FullName = FullName,
            Kind = SeatKind.Member,
            Rank = Rank,
            TermFrom = on,
            TermUntil = TermUntil,
        };
}

/// <summary>The time in which a person is, or was, the secretary.</summary>
internal sealed class SecretaryTerm
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Null until the person has an account.</summary>
    public Guid? UserId { get; set; }

    public required Guid PersonId { get; set; }
    public required string FullName { get; init; }

    /// <summary>Protected.</summary>
    public required string Mobile { get; init; }

    public required string MobileHash { get; init; }
    public required DateOnly Since { get; init; }
    public DateOnly? LeftOn { get; private set; }

    /// <summary>
    /// Which of the associations that the person serves this is, as <c>person:1</c>; null when they left. Unique, so that
    /// of two appointments at once one is refused.
    /// </summary>
    public string? Claim { get; private set; }

    public static string ClaimOf(Guid personId, int place) => $"{personId:N}:{place}";

    public void Take(int place) => Claim = ClaimOf(PersonId, place);

    public void Leave(DateOnly on) => (LeftOn, Claim) = (on, null);

    /// <summary>The person's record became part of another.</summary>
    public void Follow(Guid other, ISet<string> claims)
    {
        PersonId = other;
        if (Claim is null)
            return;
        Claim = Enumerable.Range(1, claims.Count + 1).Select(place => ClaimOf(other, place)).First(claims.Add);
    }
}

/// <summary>A word of the name, so that a search finds it wherever it stands.</summary>
/// <param name="Key">Digits that sort by the Persian alphabet.</param>
internal sealed record NameWord(string Key)
{
    public const int LongestWord = 30;

    public static IReadOnlyList<NameWord> Of(AssociationName name) =>
        [
            .. PersianText
                .Words(name.Text)
                // What a half-space joins is sought as one word, and as two.
                .Union(PersianText.Words(name.Text.Replace('\u200c', ' ')))
                .Select(word => new NameWord(PersianText.SortKey(word, LongestWord)))
                .DistinctBy(word => word.Key),
        ];
}
