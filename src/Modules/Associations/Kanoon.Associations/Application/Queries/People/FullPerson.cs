using Kanoon.Associations.Domain.People;
using Kanoon.SharedKernel.Access;

namespace Kanoon.Associations.Application.Queries.People;

/// <summary>A record in full: for its holder, and for the Office where the audit says why.</summary>
internal sealed record FullPerson(
    Guid Id,
    int Version,
    string FullName,
    string NationalCode,
    string Mobile,
    DateOnly? BirthDate,
    string? Address,
    string? PostalCode,
    IReadOnlyList<CheckView> Checks
)
{
    public static FullPerson Of(Person person, IPersonalData personal) =>
        new(
            person.Id,
            person.Version,
            person.FullName,
            personal.Reveal(person.NationalCode),
            personal.Reveal(person.Mobile),
            person.BirthDate,
            person.Address,
            person.PostalCode,
            CheckView.Of(person)
        );
}

/// <param name="At">UTC.</param>
internal sealed record CheckView(Registry Registry, CheckOutcome Outcome, DateTime At)
{
    public static IReadOnlyList<CheckView> Of(Person person) =>
        [
            .. person
                .Checks.OrderBy(check => check.At)
                .ThenBy(check => check.Registry)
                .Select(check => new CheckView(check.Registry, check.Outcome, check.At)),
        ];
}
