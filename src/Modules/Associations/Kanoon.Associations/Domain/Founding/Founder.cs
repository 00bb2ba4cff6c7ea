using Kanoon.Associations.Domain.People;

namespace Kanoon.Associations.Domain.Founding;

/// <summary>A member of the founding council, listed by the applicant and bound only by their own consent.</summary>
internal sealed class Founder
{
    private Founder() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid PersonId { get; set; }
    public required string FullName { get; init; }

    /// <summary>Protected. The applicant's word for where the founder is reached; whoever answers there consents.</summary>
    public required string Mobile { get; init; }

    public required string MobileHash { get; init; }

    public required DateOnly BirthDate { get; init; }

    /// <summary>What was asked of the founder last; null before the first time.</summary>
    public ConsentRequest? Request { get; private set; }

    public DateTime? ConsentedAt { get; private set; }

    public bool HasConsented => ConsentedAt is not null;

    public static Founder Of(NamedPerson person, DateOnly birthDate) =>
        new()
        {
            PersonId = person.PersonId,
            FullName = person.FullName,
            Mobile = person.Mobile,
            MobileHash = person.MobileHash,
            BirthDate = birthDate,
        };

    public bool IsOfAge(int years, DateOnly on) => BirthDate.AddYears(years) <= on;

    public void AskConsent(ConsentRequest request) => Request = request;

    public ConsentAnswer Answer(string code, DateTime now)
    {
        if (Request is null)
            return ConsentAnswer.NotAsked;

        var answer = Request.Try(Id, code, now);
        if (answer == ConsentAnswer.Given)
            ConsentedAt = now;
        return answer;
    }
}
