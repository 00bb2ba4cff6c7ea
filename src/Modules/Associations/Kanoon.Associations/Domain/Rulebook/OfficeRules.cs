using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Rulebook;

/// <summary>The Office's rules as they hold on one day. A case keeps those of the day on which it was submitted.</summary>
internal sealed class OfficeRules
{
    private readonly Dictionary<string, long> values;

    private OfficeRules(DateOnly day, Dictionary<string, long> values) => (Day, this.values) = (day, values);

    public DateOnly Day { get; }

    public int MinFounders => ValueOf(RuleName.MinFounders);

    /// <summary>Full years.</summary>
    public int MinFounderAge => ValueOf(RuleName.MinFounderAge);

    public int CorrectionWorkingDays => ValueOf(RuleName.CorrectionWorkingDays);
    public int CorrectionWarningWorkingDays => ValueOf(RuleName.CorrectionWarningWorkingDays);
    public int ConsentCodeHours => ValueOf(RuleName.ConsentCodeHours);
    public int ScreeningWorkingDays => ValueOf(RuleName.ScreeningWorkingDays);
    public int VisitWorkingDays => ValueOf(RuleName.VisitWorkingDays);
    public int ReviewWorkingDays => ValueOf(RuleName.ReviewWorkingDays);
    public int AppealWorkingDays => ValueOf(RuleName.AppealWorkingDays);
    public int CouncilSeats => ValueOf(RuleName.CouncilSeats);
    public int CouncilAlternates => ValueOf(RuleName.CouncilAlternates);
    public int CouncilQuorum => ValueOf(RuleName.CouncilQuorum);
    public int CouncilTermMonths => ValueOf(RuleName.CouncilTermMonths);
    public int LicenceTermMonths => ValueOf(RuleName.LicenceTermMonths);
    public int LicenceStartDays => ValueOf(RuleName.LicenceStartDays);
    public int RenewalWindowDays => ValueOf(RuleName.RenewalWindowDays);
    public int GraceDays => ValueOf(RuleName.GraceDays);
    public int ReplyWorkingDays => ValueOf(RuleName.ReplyWorkingDays);
    public int RenewalReviewWorkingDays => ValueOf(RuleName.RenewalReviewWorkingDays);
    public int RenewalCorrectionWorkingDays => ValueOf(RuleName.RenewalCorrectionWorkingDays);
    public bool ThursdayIsOff => ValueOf(RuleName.ThursdayOff) == 1;
    public int PersonCorrectionWorkingDays => ValueOf(RuleName.PersonCorrectionWorkingDays);
    public int MembershipAnswerWorkingDays => ValueOf(RuleName.MembershipAnswerWorkingDays);
    public int CardTermMonths => ValueOf(RuleName.CardTermMonths);
    public int CardRenewalDays => ValueOf(RuleName.CardRenewalDays);
    public int SecretaryMaxAssociations => ValueOf(RuleName.SecretaryMaxAssociations);

    /// <summary>Days before the end of a term, the longest first, each once.</summary>
    public IReadOnlyList<int> ReminderOffsets =>
        [
            .. new[]
            {
                RuleName.FirstReminderOffset,
                RuleName.SecondReminderOffset,
                RuleName.ThirdReminderOffset,
                RuleName.FourthReminderOffset,
            }
                .Select(ValueOf)
                .Where(days => days > 0)
                .Distinct()
                .OrderDescending(),
        ];

    /// <summary>The rules of a day: for each, its latest row that is in effect then, else its default.</summary>
    public static OfficeRules Of(IEnumerable<OfficeRule> all, DateOnly day) =>
        new(
            day,
            all.Where(row => row.EffectiveFrom <= day)
                .GroupBy(row => row.Name)
                .ToDictionary(rows => rows.Key, rows => rows.MaxBy(row => row.EffectiveFrom)!.Value)
        );

    /// <summary>Refuses rules that contradict each other, from today on or on a day on which one of them changes.</summary>
    public static void RequireConsistent(IReadOnlyCollection<OfficeRule> all, DateOnly today)
    {
        foreach (var day in all.Select(row => row.EffectiveFrom).Where(from => from > today).Append(today).Distinct())
            Of(all, day).RequireConsistent();
    }

    private void RequireConsistent()
    {
        if (CouncilQuorum > CouncilSeats)
            throw new RuleViolationException(RulebookRules.QuorumWithinSeats);
        if (CorrectionWarningWorkingDays > CorrectionWorkingDays)
            throw new RuleViolationException(RulebookRules.WarningWithinDeadline);
    }

    /// <summary>In the rule's unit.</summary>
    public int ValueOf(RuleName rule) => checked((int)values.GetValueOrDefault(rule.Code, rule.Default));
}
