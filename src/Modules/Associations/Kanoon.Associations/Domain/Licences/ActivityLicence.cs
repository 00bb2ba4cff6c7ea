using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Rulebook;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Licences;

/// <summary>An association's permission to be active: terms of time, sanctions, conditions, certificate versions.</summary>
internal sealed partial class ActivityLicence : Aggregate
{
    // As the database gives them: in no order.
    private readonly List<LicenceTerm> terms = [];
    private readonly List<NoticeOfConsideration> notices = [];
    private readonly List<Suspension> suspensions = [];
    private readonly List<LicenceCondition> conditions = [];
    private readonly List<CertificateVersion> certificates = [];
    private readonly List<UndoneEnding> undoneEndings = [];

    private ActivityLicence() { }

    /// <summary><c>1405-000123</c>; kept for life.</summary>
    public required string Number { get; init; }

    public required Guid AssociationId { get; init; }

    // The current term and suspension once more, on the licence's own row, so that lists filter and sort by index.
    // StartsOn is the first day of the terms that follow one another without a gap up to the current one.
    public DateOnly StartsOn { get; private set; }
    public DateOnly EndsOn { get; private set; }
    public DateOnly RenewalOpensOn { get; private set; }
    public DateOnly GraceEndsOn { get; private set; }
    public DateOnly? SuspendedFrom { get; private set; }
    public DateOnly? SuspendedUntil { get; private set; }

    public Ending? Ending { get; private set; }

    public IReadOnlyList<LicenceTerm> Terms => terms;
    public IReadOnlyList<NoticeOfConsideration> Notices => notices;
    public IReadOnlyList<Suspension> Suspensions => suspensions;
    public IReadOnlyList<LicenceCondition> Conditions => conditions;
    public IReadOnlyList<CertificateVersion> Certificates => certificates;
    public IReadOnlyList<UndoneEnding> UndoneEndings => undoneEndings;

    public NoticeOfConsideration? OpenNotice => notices.Find(notice => notice.IsOpen);
    public bool HasOpenCondition => conditions.Exists(condition => condition.MetOn is null);

    /// <param name="number">The next of the year's.</param>
    /// <param name="associationId">Whose licence it is.</param>
    /// <param name="facts">What the first certificate says.</param>
    /// <param name="conditions">What is still owed.</param>
    /// <param name="rules">Of the day on which the application was handed in.</param>
    /// <param name="today">The day of issue.</param>
    /// <param name="startsOn">The first day of the term; null for today.</param>
    public static ActivityLicence Issue(
        string number,
        Guid associationId,
        CertificateFacts facts,
        IReadOnlyList<string> conditions,
        OfficeRules rules,
        DateOnly today,
        DateOnly? startsOn = null
    )
    {
        var from = startsOn ?? today;
        Require(from >= today && from <= today.AddDays(rules.LicenceStartDays), LicenceRules.StartsTooLate);
        var licence = new ActivityLicence { Number = number, AssociationId = associationId };
        licence.conditions.AddRange(conditions.Select(text => new LicenceCondition { Text = text }));
        licence.StartsOn = licence.Grant(from, today, rules, null).StartsOn;
        licence.Certify(facts, today);
        licence.Raise(
            new AssociationLicensed(
                associationId,
                facts.AssociationName,
                facts.ClubId,
                facts.DistrictCode,
                number,
                licence.StartsOn,
                licence.EndsOn
            )
        );
        return licence;
    }

    public LicenceState StateOn(DateOnly day) =>
        new LicenceStanding(
            StartsOn,
            EndsOn,
            RenewalOpensOn,
            GraceEndsOn,
            SuspendedFrom,
            SuspendedUntil,
            Ending?.Kind
        ).StateOn(day);

    /// <summary>
    /// Adds a term. It follows the last one without a gap while that one or its grace still runs; after that it begins
    /// today, and the gap stays visible. A suspension is not lifted by it. Of two cases that are granted in one window
    /// only the first adds a term.
    /// </summary>
    public LicenceTerm Renew(Guid renewalId, CertificateFacts facts, OfficeRules rules, DateOnly today, bool automatic)
    {
        RequireLive();
        Require(today >= RenewalOpensOn, RenewalRules.NotOpenYet);
        terms.MaxBy(known => known.Ordinal)!.Succeed();
        var follows = today <= GraceEndsOn;
        var term = Grant(follows ? EndsOn.AddDays(1) : today, today, rules, renewalId);
        if (!follows)
            StartsOn = term.StartsOn;
        Certify(facts, today);
        Raise(new LicenceRenewed(AssociationId, Number, term.StartsOn, term.EndsOn, automatic));
        return term;
    }

    /// <summary>Name, address or secretary changed: a new certificate version, the old one archived.</summary>
    public void Vary(CertificateFacts facts, DateOnly today)
    {
        RequireLive();
        Certify(facts, today);
        Raise(new LicenceVaried(AssociationId, Number, certificates.Count));
    }

    public void MeetCondition(Guid conditionId, DateOnly today)
    {
        RequireLive();
        var condition = conditions.Find(known => known.Id == conditionId && known.MetOn is null);
        Require(condition is not null, LicenceRules.ConditionUnknown);
        condition!.Meet(today);
    }

    private LicenceTerm Grant(DateOnly startsOn, DateOnly today, OfficeRules rules, Guid? renewalId)
    {
        var term = LicenceTerm.Grant(Id, terms.Count + 1, startsOn, today, rules, renewalId);
        terms.Add(term);
        (EndsOn, RenewalOpensOn, GraceEndsOn) = (term.EndsOn, term.RenewalOpensOn, term.GraceEndsOn);
        return term;
    }

    private void Certify(CertificateFacts facts, DateOnly today)
    {
        certificates.MaxBy(known => known.Number)?.Archive(today);
        certificates.Add(
            new CertificateVersion
            {
                Number = certificates.Count + 1,
                IssuedOn = today,
                AssociationName = facts.AssociationName,
                Address = facts.Address,
                SecretaryName = facts.SecretaryName,
                ValidUntil = EndsOn,
            }
        );
    }

    private void RequireLive() => Require(Ending is null, LicenceRules.Ended);
}

/// <summary>What a certificate says of the association.</summary>
internal sealed record CertificateFacts(
    string AssociationName,
    Guid ClubId,
    int DistrictCode,
    string Address,
    string? SecretaryName
);
