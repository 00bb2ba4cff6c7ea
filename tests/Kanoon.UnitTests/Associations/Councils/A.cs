using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Rulebook;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Councils;

internal static class A
{
    public static readonly Guid Applicant = Guid.CreateVersion7();
    public static readonly DateOnly TermUntil = Today.AddMonths(24).AddDays(-1);

    public static AssociationProfile Profile(string name = "کانون یاران کتاب") =>
        new(AssociationName.Of(name), Home, [1, 4], "گسترش کتاب‌خوانی");

    /// <summary>Just founded: no council, no secretary.</summary>
    public static Association Association(AssociationProfile? profile = null) =>
        Kanoon.Associations.Domain.Associations.Association.Found(
            Guid.CreateVersion7(),
            Applicant,
            Guid.CreateVersion7(),
            profile ?? Profile(),
            [new FoundingMember { PersonId = PersonIdOf(1), FullName = "مؤسس" }],
            Today
        );

    /// <summary>With a council of five and two alternates from today, and a secretary.</summary>
    public static Association LedAssociation()
    {
        var association = Association();
        association.SeatCouncil(Seats(), Rules, Today, Today);
        association.AppointSecretary(Secretary(Today), 1);
        return association;
    }

    /// <summary>Ranks go on through members and alternates; the people's numbers begin with <paramref name="first"/>.</summary>
    public static List<CouncilSeat> Seats(
        int members = 5,
        int alternates = 2,
        DateOnly? from = null,
        DateOnly? until = null,
        int first = 100
    ) =>
        [
            .. Enumerable
                .Range(0, members + alternates)
                .Select(index => new CouncilSeat
                {
                    PersonId = PersonIdOf(first + index),
                    FullName = $"عضو {first + index}",
                    Kind = index < members ? SeatKind.Member : SeatKind.Alternate,
                    Rank = index + 1,
                    TermFrom = from ?? Today,
                    TermUntil = until ?? TermUntil,
                }),
        ];

    public static SecretaryTerm Secretary(DateOnly since, Guid? userId = null, int number = 200) =>
        new()
        {
            UserId = userId,
            FullName = $"دبیر {number}",
            PersonId = PersonIdOf(number),
            Mobile = MobileOf(number).Value,
            MobileHash = $"{number}",
            Since = since,
        };

    public static IReadOnlyList<CouncilSeat> MembersOn(this Association association, DateOnly day) =>
        [.. association.Council.Where(seat => seat.Kind == SeatKind.Member && seat.IsHeldOn(day))];

    public static IReadOnlyList<CouncilSeat> AlternatesOn(this Association association, DateOnly day) =>
        [.. association.Council.Where(seat => seat.Kind == SeatKind.Alternate && seat.IsHeldOn(day))];

    public static OfficeRules QuorumOf(int quorum) => RulesWith((RuleName.CouncilQuorum, quorum));
}
